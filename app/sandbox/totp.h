// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Time-based one-time passwords of RFC 6238: SHA-1, six digits, steps of 30 seconds from the epoch.
namespace sandbox::totp {

constexpr qint64 stepMs = 30'000;

/// The number of the step that holds this moment.
qint64 stepAt(qint64 msSinceEpoch);

/// The code of one step.
QString code(const QByteArray &secret, qint64 step, int digits = 6);

/// The step, one either side of now allowed for, whose code this is; none when it is no such code.
std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, qint64 nowMs);

/// RFC 4648 base32 without padding.
QString toBase32(const QByteArray &bytes);
/// None when the text holds anything but base32 digits; padding and lower case are allowed.
std::optional<QByteArray> fromBase32(const QString &text);

} // namespace sandbox::totp
