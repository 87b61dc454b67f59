// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorityfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

ApiError unusable(QLatin1StringView type, const QString &why)
{
    return {.kind = ApiError::Kind::Invalid, .type = type, .message = why};
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    constexpr qint64 largest = 8 * 1024 * 1024; // All that a system trusts is a few hundred kB.
    const QString shownPath = QDir::toNativeSeparators(path);
    QFile file(path);
    // What is no file, such as a pipe, might never end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return unusable("CaUnreadable"_L1, u"%1: not a file"_s.arg(shownPath));
    if (!file.open(QIODevice::ReadOnly))
        return unusable("CaUnreadable"_L1, u"%1: %2"_s.arg(shownPath, file.errorString()));
    if (file.size() > largest)
        return unusable("CaTooLarge"_L1, shownPath);
    const QByteArray content = file.read(largest);
    if (!content.contains("-----BEGIN "))
        return unusable(QSslCertificate(content, QSsl::Der).isNull() ? "CaNotPem"_L1 : "CaBinary"_L1,
                        shownPath);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(content, QSsl::Pem);
    if (authorities.isEmpty())
        return unusable("CaNoCertificate"_L1, shownPath);
    return authorities;
}
