// SPDX-License-Identifier: GPL-3.0-or-later
#include "busnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The desktop's notification service, as far as the notifier knows it, on a connection of its own.
class StandInService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint number;
        QString program;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit StandInService(const QStringList &able = {u"body"_s, u"actions"_s})
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stand-in"_s)),
          m_able(able)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        isThere = m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~StandInService() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"stand-in"_s);
    }

    bool isThere = false;
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_able; }
    uint Notify(const QString &program, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint number = replaces > 0 ? replaces : ++m_last;
        shown.append({number, program, title, text, actions, hints});
        return number;
    }
    void CloseNotification(uint number) { closed.append(number); }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_able;
    uint m_last = 6;
};

namespace {

const Notifier::Notice notice{.id = u"invites"_s,
                              .title = u"Invite to Ängel & Söhne"_s,
                              .text = u"<b>Zoë</b> & co. invite you"_s,
                              .page = u"invites"_s};

} // namespace

/// Under dbus-run-session: a bus of its own, on which nothing else listens.
class TestBusNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"Conta"_s);
        QGuiApplication::setDesktopFileName(u"conta"_s);
    }

    void showsTitleAndTextAsTheyAre()
    {
        StandInService service;
        QVERIFY(service.isThere);
        BusNotifier notifier;
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.first().program, u"Conta"_s);
        QCOMPARE(service.shown.first().title, notice.title);
        QCOMPARE(service.shown.first().text, notice.text);
        QCOMPARE(service.shown.first().actions.first(), u"default"_s);
        QCOMPARE(service.shown.first().hints.value(u"desktop-entry"_s).toString(), u"conta"_s);
    }

    void whereTextIsMarkupItIsEscaped()
    {
        StandInService service({u"body"_s, u"body-markup"_s});
        BusNotifier notifier;
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.first().text, notice.text.toHtmlEscaped());
        QCOMPARE(service.shown.first().title, notice.title);
    }

    void aClickOpensThePageOnce()
    {
        StandInService service;
        BusNotifier notifier;
        QSignalSpy clicked(&notifier, &Notifier::clicked);
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        settle(service, notifier);
        // Other programs have notifications too.
        Q_EMIT service.ActionInvoked(999, u"default"_s);
        Q_EMIT service.ActionInvoked(service.shown.first().number, u"other"_s);
        Q_EMIT service.ActionInvoked(service.shown.first().number, u"default"_s);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toString(), u"invites"_s);
        QTRY_COMPARE(service.closed, QList<uint>{service.shown.first().number});
        Q_EMIT service.ActionInvoked(service.shown.first().number, u"default"_s);
        settle(service, notifier);
        QCOMPARE(clicked.size(), 1);
    }

    void aLaterOneTakesThePlaceOfTheFirst()
    {
        StandInService service;
        BusNotifier notifier;
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        settle(service, notifier);
        notifier.show(
            {.id = u"invites"_s, .title = u"2 new invites"_s, .text = u"x"_s, .page = u"invites"_s});
        QTRY_COMPARE(service.shown.size(), 3); // settle() has shown one of its own
        QCOMPARE(service.shown.last().number, service.shown.first().number);
    }

    void oneThatWasClosedIsNotTakenBackAgain()
    {
        StandInService service;
        BusNotifier notifier;
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        settle(service, notifier);
        Q_EMIT service.NotificationClosed(service.shown.first().number, 2);
        settle(service, notifier);
        service.closed.clear();
        notifier.withdraw(notice.id);
        settle(service, notifier);
        QVERIFY(!service.closed.contains(service.shown.first().number));
    }

    void isTakenBackEvenBeforeTheServiceHasAnswered()
    {
        StandInService service;
        BusNotifier notifier;
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
        // The number is on its way back.
        notifier.withdraw(notice.id);
        QTRY_COMPARE(service.closed, QList<uint>{service.shown.first().number});
        // And before it was even sent.
        BusNotifier other;
        other.show(notice);
        other.withdraw(notice.id);
        settle(service, other);
        QCOMPARE(service.shown.size(), 2); // settle()'s own
    }

    void withoutAServiceNothingHappensAndALaterOneIsUsed()
    {
        BusNotifier notifier;
        notifier.show(notice);
        QTest::qWait(50); // the bus says that nobody is there
        StandInService service;
        QVERIFY(service.isThere);
        notifier.show(notice);
        QTRY_COMPARE(service.shown.size(), 1);
    }

private:
    // What was asked before has been answered once a notice of another kind has made its way.
    static void settle(StandInService &service, BusNotifier &notifier)
    {
        const qsizetype before = service.shown.size();
        notifier.show({.id = u"settle"_s, .title = u"settle"_s});
        QTRY_VERIFY(service.shown.size() > before);
        notifier.withdraw(u"settle"_s);
        const uint number = service.shown.last().number;
        QTRY_VERIFY(service.closed.contains(number));
        service.closed.removeAll(number);
    }
};

QTEST_MAIN(TestBusNotifier)
#include "tst_busnotifier.moc"
