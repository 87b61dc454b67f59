// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// What an authenticator shows for a key of base32 digits (RFC 6238: SHA-1, 6 digits, 30 s).
QString authenticatorCode(const QString &key, const QDateTime &when = QDateTime::currentDateTimeUtc());
