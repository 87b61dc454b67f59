// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QUrl &url);

/// True where a token may be sent to: https anywhere, plain http to this machine alone.
bool isTrustworthy(const QUrl &url);

/// A server address as people type it ("api.losant.com", "https://iot.example.com/") as a base URL:
/// https unless something else is said, no query, no trailing slash. Nothing where it is not trustworthy,
/// has no host or carries a user name.
std::optional<QUrl> serverUrlFromText(const QString &text);
