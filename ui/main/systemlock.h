// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

class QDBusConnection;

/// Hears from logind that the session's screen is locked, or that the computer is about to sleep. Where there
/// is no logind, nothing is ever heard.
class SystemLock final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLock(QObject *parent = nullptr);
    /// On this bus, in place of the system's.
    explicit SystemLock(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void prepareForSleep(bool starts);
    void readProperties(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void listen(QDBusConnection bus);
};
