// SPDX-License-Identifier: GPL-3.0-or-later
#include "busnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage method(const QString &name, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusNotifier::BusNotifier(QObject *parent) : Notifier(parent) {}

BusNotifier::BusNotifier(const QDBusConnection &bus, QObject *parent) : Notifier(parent), m_bus(bus)
{
    connectToBus();
}

void BusNotifier::show(const Notice &notice)
{
    if (!m_bus) {
        // Only now: many a session has no bus and nothing to tell either.
        m_bus = QDBusConnection::sessionBus();
        connectToBus();
    }
    if (!m_bus->isConnected())
        return;
    if (m_takesMarkup) {
        send(notice);
        return;
    }
    m_waiting.removeIf([&](const Notice &other) { return other.id == notice.id; });
    m_waiting.append(notice);
    if (!std::exchange(m_askedForMarkup, true))
        askForMarkup();
}

void BusNotifier::withdraw(const QString &id)
{
    m_waiting.removeIf([&](const Notice &notice) { return notice.id == id; });
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    if (shown->number == 0) {
        shown->isWithdrawn = true;
        return;
    }
    close(shown->number);
    m_shown.erase(shown);
}

void BusNotifier::connectToBus()
{
    m_bus->connect(service, path, service, u"ActionInvoked"_s, this, SLOT(open(uint, QString)));
    m_bus->connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

void BusNotifier::askForMarkup()
{
    call(method(u"GetCapabilities"_s), [this](const QDBusPendingCallWatcher &answer) { takeMarkup(answer); });
}

void BusNotifier::takeMarkup(const QDBusPendingCallWatcher &answer)
{
    const QDBusPendingReply<QStringList> reply(answer);
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    if (reply.isError()) {
        m_askedForMarkup = false; // There may be a service the next time.
        return;
    }
    m_takesMarkup = reply.value().contains(u"body-markup"_s);
    for (const Notice &notice : waiting)
        send(notice);
}

void BusNotifier::send(const Notice &notice)
{
    Shown &shown = m_shown[notice.id];
    shown.page = notice.page;
    shown.isWithdrawn = false;
    constexpr int byTheDesktop = -1;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call(method(u"Notify"_s,
                {QGuiApplication::applicationDisplayName(), shown.number, QGuiApplication::desktopFileName(),
                 notice.title, *m_takesMarkup ? notice.text.toHtmlEscaped() : notice.text,
                 QStringList{u"default"_s, tr("Open", "button of a notification")}, hints, byTheDesktop}),
         [this, id = notice.id](const QDBusPendingCallWatcher &answer) { takeNumber(id, answer); });
}

void BusNotifier::takeNumber(const QString &id, const QDBusPendingCallWatcher &answer)
{
    const QDBusPendingReply<uint> reply(answer);
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    if (!reply.isError())
        shown->number = reply.value();
    if (!reply.isError() && !shown->isWithdrawn)
        return;
    if (!reply.isError())
        close(shown->number);
    m_shown.erase(shown);
}

void BusNotifier::close(uint number)
{
    m_bus->asyncCall(method(u"CloseNotification"_s, {number}));
}

void BusNotifier::open(uint number, const QString &action)
{
    const QString id = idOf(number);
    if (id.isNull() || action != "default"_L1)
        return;
    const QString page = m_shown.take(id).page;
    close(number);
    Q_EMIT clicked(page);
}

void BusNotifier::forget(uint number, uint)
{
    if (const QString id = idOf(number); !id.isNull())
        m_shown.remove(id);
}

QString BusNotifier::idOf(uint number) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->number == number && number != 0)
            return shown.key();
    }
    return {};
}

void BusNotifier::call(const QDBusMessage &message, std::function<void(const QDBusPendingCallWatcher &)> then)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](QDBusPendingCallWatcher *finished) {
                then(*finished);
                finished->deleteLater();
            });
}
