// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

struct KnownServer
{
    QString name;
    QUrl url; ///< Of the API.
};

/// The public servers of the platform, the most likely first.
QList<KnownServer> knownServers();

/// A server address as people type it, as the API's base URL: https unless something else is said, no
/// query, no trailing slash. Nothing where it is no address that a token may be sent to.
std::optional<QUrl> serverAddress(const QString &typed);
