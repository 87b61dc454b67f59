// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

class TestWindow;

/// What the server answers about usage, undecoded and by a connection of its own: what pages are held
/// against.
class RawUsage final
{
public:
    /// Speaks with the token that the window is signed in with.
    RawUsage(const QUrl &server, TestWindow &window);

    QJsonObject get(const QString &path, qint64 startMs, qint64 endMs);
    QJsonArray counts(const QString &path, qint64 startMs, qint64 endMs);

    /// The sum of the hours that begin from the one moment up to the other; of the last two years.
    qint64 sum(bool asBytes, bool withNonBillable, qint64 fromMs, qint64 toMs);
    /// Hours are asked for once; this has them asked for anew.
    void forget() { m_hours.clear(); }

private:
    QJsonObject fetch(const QString &pathAndQuery);

    QUrl m_server;
    QByteArray m_token;
    QMap<std::pair<bool, bool>, QMap<qint64, qint64>> m_hours;
};
