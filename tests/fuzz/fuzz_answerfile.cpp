// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfile.h"
#include "fuzztarget.h"
#include "qtcompat.h"

// A kept answer, as somebody or something may have left it.
void tryInput(const QByteArray &input)
{
    const AnswerFile::Place place{QStringLiteral("1@api.example.com:443"), QStringLiteral("/me?a=b")};
    const std::optional<KeptAnswer> answer = AnswerFile::fromBytes(input, place);
    if (answer) {
        demand(answer->time.isValid(), "an answer without a time");
        demand(AnswerFile::fromBytes(AnswerFile::toBytes(place, *answer), place) == answer,
               "an answer changed by being written and read");
        demand(!AnswerFile::fromBytes(input, {QStringLiteral("2@api.example.com:443"), place.question}),
               "an answer was given to another account");
    }
    // Any body comes back as it was, and not with a byte more.
    const KeptAnswer whole{.body = input, .time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc)};
    const QByteArray bytes = AnswerFile::toBytes(place, whole);
    demand(AnswerFile::fromBytes(bytes, place) == whole, "a body changed by being written and read");
    demand(!AnswerFile::fromBytes(bytes + 'x', place), "a damaged body was taken");
}
