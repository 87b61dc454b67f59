// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString path = u"/org/freedesktop/login1"_s;
const QString sessionPath = u"/org/freedesktop/login1/session/own"_s;
const QString otherPath = u"/org/freedesktop/login1/session/other"_s;

// Answers as logind does when it is asked for a session.
class StandIn final : public QDBusVirtualObject
{
public:
    QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked.append(message.member());
        return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
    }

    QStringList asked;
};

} // namespace

/// Runs on a bus of its own, with a stand-in for logind.
class TestSystemLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOfSleepAndOfItsOwnSessionAlone()
    {
        QDBusConnection server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s);
        StandIn logind;
        QVERIFY(server.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(server.registerVirtualObject(path, &logind));
        qunsetenv("XDG_SESSION_ID");
        SystemLock lock(QDBusConnection::sessionBus());
        QSignalSpy locked(&lock, &SystemLock::locked);
        QTRY_COMPARE(logind.asked, QStringList{u"GetSessionByPID"_s});
        // The answer is taken before what is said after it.
        QTest::qWait(50);

        sleep(server, false);
        hint(server, otherPath, true);
        hint(server, sessionPath, false);
        sleep(server, true);
        QTRY_COMPARE(locked.count(), 1);
        hint(server, sessionPath, true);
        QTRY_COMPARE(locked.count(), 2);
        server.send(QDBusMessage::createSignal(sessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
        QTRY_COMPARE(locked.count(), 3);
    }

    void doesNothingWithoutABus()
    {
        SystemLock lock(QDBusConnection(u"there is none of this name"_s));
        const QSignalSpy locked(&lock, &SystemLock::locked);
        QCOMPARE(locked.count(), 0);
    }

private:
    static void sleep(QDBusConnection &bus, bool starts)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal.setArguments({starts});
        bus.send(signal);
    }

    static void hint(QDBusConnection &bus, const QString &session, bool locked)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal.setArguments(
            {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, locked}}, QStringList()});
        bus.send(signal);
    }
};

QTEST_GUILESS_MAIN(TestSystemLock)
#include "tst_systemlock.moc"
