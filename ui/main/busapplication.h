// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "singleinstance.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// The program on the session bus, as org.freedesktop.Application describes it: where a desktop file says
/// DBusActivatable, the desktop asks here for what it would else start a program for. Whatever is asked
/// becomes a request, as from a second start; nothing is carried out but the opening of pages.
class BusApplication final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit BusApplication(QObject *parent = nullptr);
    /// On a bus of its own, for tests.
    explicit BusApplication(const QDBusConnection &bus, QObject *parent = nullptr);
    ~BusApplication() override;

    /// From now on, requests arrive. False without a bus, or where the name is taken.
    bool listen();

public Q_SLOTS: // The names are those of the interface.
    void Activate(const QVariantMap &platformData);
    /// Takes the first link that Conta opens; without one it only comes to the front.
    void Open(const QStringList &links, const QVariantMap &platformData);
    /// There are no actions beside the window.
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

Q_SIGNALS:
    void requested(const StartRequest &request);

private:
    QDBusConnection m_bus;
};
