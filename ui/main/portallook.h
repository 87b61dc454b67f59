// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

/// What the desktop asks for, from the settings portal of Linux desktops, and whatever it changes to. Without
/// a bus or a portal nothing is ever said, and everything stays as it is.
class PortalLook final : public QObject
{
    Q_OBJECT

public:
    explicit PortalLook(QObject *parent = nullptr);

    /// Asks, and listens from now on.
    void start();

    const SystemLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const SystemLook &look);

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &space, const QString &key);
    void set(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    SystemLook m_look;
};
