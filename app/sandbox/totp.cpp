// SPDX-License-Identifier: GPL-3.0-or-later
#include "totp.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sandbox::totp {

namespace {
constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;
}

qint64 stepAt(qint64 msSinceEpoch)
{
    return msSinceEpoch / stepMs;
}

QString code(const QByteArray &secret, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(quint64(step), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 truncated = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffu;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QString::number(truncated % modulus).rightJustified(digits, u'0');
}

std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, qint64 nowMs)
{
    const qint64 now = stepAt(nowMs);
    for (const qint64 step : {now, now - 1, now + 1}) {
        if (code(secret, step) == typed)
            return step;
    }
    return std::nullopt;
}

QString toBase32(const QByteArray &bytes)
{
    QString text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = ((buffer << 8) | quint8(byte)) & 0xffffu;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text.append(alphabet[(buffer >> bits) & 31]);
        }
    }
    if (bits > 0)
        text.append(alphabet[(buffer << (5 - bits)) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar character : text) {
        if (character == u'=')
            continue;
        const qsizetype value = alphabet.indexOf(character, 0, Qt::CaseInsensitive);
        if (value < 0)
            return std::nullopt;
        buffer = ((buffer << 5) | quint32(value)) & 0xffffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 0xff));
        }
    }
    return bytes;
}

} // namespace sandbox::totp
