// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"

/// One kept answer as a file: a line of JSON that says of what, whose and when it is, then the body as it
/// came.
namespace AnswerFile {

/// What the answer belongs to. A file that names another place is not this answer, wherever it lies.
struct Place
{
    QString accountId;
    QString question;
};

QByteArray toBytes(const Place &place, const KeptAnswer &answer);

/// None where the bytes are damaged, of another version of the format, or of another place.
std::optional<KeptAnswer> fromBytes(const QByteArray &bytes, const Place &place);

} // namespace AnswerFile
