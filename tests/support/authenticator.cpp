// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticator.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

QByteArray fromBase32(const QString &text)
{
    constexpr auto digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar digit : text) {
        buffer = ((buffer << 5) | quint32(digits.indexOf(digit))) & 0xffffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 0xff));
        }
    }
    return bytes;
}

} // namespace

QString authenticatorCode(const QString &key, const QDateTime &when)
{
    QByteArray step(8, '\0');
    qToBigEndian(quint64(when.toSecsSinceEpoch() / 30), step.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(step, fromBase32(key), QCryptographicHash::Sha1);
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + (mac.back() & 0x0f)) & 0x7fffffffu;
    return QString::number(number % 1000000).rightJustified(6, u'0');
}
