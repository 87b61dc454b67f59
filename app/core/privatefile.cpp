// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Result<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const auto failed = [&] {
        const QString why =
            file.error() == QFileDevice::NoError ? u"only a part could be written"_s : file.errorString();
        return ApiError{.kind = ApiError::Kind::StoreUnavailable,
                        .type = u"file"_s,
                        .message = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), why)};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // On a full disk the system may take a part without complaint, and commit() would keep just that.
    if (file.write(content) != content.size() || !file.flush()) {
        const ApiError error = failed();
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return failed();
    return Done{};
}
