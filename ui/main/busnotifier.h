// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

/// The desktop's notification service, org.freedesktop.Notifications. Everything is asked without waiting;
/// where no service answers, nothing is shown.
class BusNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit BusNotifier(QObject *parent = nullptr);
    /// On a bus of its own, for tests.
    explicit BusNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdraw(const QString &id) override;

private Q_SLOTS:
    void open(uint number, const QString &action);
    void forget(uint number, uint reason);

private:
    struct Shown
    {
        uint number = 0; ///< The service's own; 0 while it has not told yet.
        QString page;
        bool isWithdrawn = false;
    };

    void connectToBus();
    void askForMarkup();
    void takeMarkup(const QDBusPendingCallWatcher &call);
    void send(const Notice &notice);
    void takeNumber(const QString &id, const QDBusPendingCallWatcher &call);
    void close(uint number);
    QString idOf(uint number) const;
    void call(const QDBusMessage &message, std::function<void(const QDBusPendingCallWatcher &)> then);

    std::optional<QDBusConnection> m_bus;
    bool m_askedForMarkup = false;
    std::optional<bool> m_takesMarkup; ///< Whether the service reads the text as markup.
    QList<Notice> m_waiting;           ///< Until that is known.
    QHash<QString, Shown> m_shown;     ///< By Notice::id.
};
