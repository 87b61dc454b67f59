// SPDX-License-Identifier: GPL-3.0-or-later
#include "busapplication.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.conta.Conta"_s;

QDBusConnection connection(const QString &name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

} // namespace

/// Under dbus-run-session: a bus of its own, on which nothing else listens.
class TestBusApplication final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_requests.clear();
        m_application = std::make_unique<BusApplication>(connection(u"conta"_s));
        QVERIFY(m_application->listen());
        connect(m_application.get(), &BusApplication::requested, this,
                [this](const StartRequest &request) { m_requests.append(request); });
    }

    void cleanup()
    {
        m_application.reset();
        QDBusConnection::disconnectFromBus(u"conta"_s);
    }

    void activatingBringsTheWindowToTheFront()
    {
        call(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"token 1"_s}}});
        QCOMPARE(m_requests, QList{StartRequest{.activationToken = u"token 1"_s}});
    }

    void anOlderDesktopHandsOverItsStartupId()
    {
        call(u"Activate"_s, {QVariantMap{{u"desktop-startup-id"_s, u"id_TIME1"_s}}});
        QCOMPARE(m_requests.value(0).activationToken, u"id_TIME1"_s);
    }

    void aLinkOpensItsInvite()
    {
        call(u"Open"_s, {QStringList{u"conta://invite/5f0c"_s}, QVariantMap()});
        QCOMPARE(m_requests, QList{StartRequest{.invite = u"5f0c"_s}});
    }

    void otherLinksOpenNothing()
    {
        call(u"Open"_s,
             {QStringList{u"conta://invite/../me"_s, u"file:///etc/passwd"_s, u"conta://accept/5f0c"_s},
              QVariantMap()});
        QCOMPARE(m_requests, QList{StartRequest()});
    }

    void anActionOnlyComesToTheFront()
    {
        call(u"ActivateAction"_s, {u"accept"_s, QVariantList{u"5f0c"_s}, QVariantMap()});
        QCOMPARE(m_requests, QList{StartRequest()});
    }

    void theNameIsTakenOnce()
    {
        BusApplication second(connection(u"second"_s));
        QVERIFY(!second.listen());
    }

    void theProgramAnswersToItsName()
    {
        m_application.reset();
        QProcess process;
        process.start(QStringLiteral(CONTA_BIN_DIR "/conta"), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(isOnBus(), 20000);
        call(u"Open"_s, {QStringList{u"conta://invite/5f0c"_s}, QVariantMap()});
        call(u"Activate"_s, {QVariantMap()});
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY(!isOnBus());
    }

private:
    static bool isOnBus() { return connection(u"desktop"_s).interface()->isServiceRegistered(service); }

    void call(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, u"/org/conta/Conta"_s,
                                                              u"org.freedesktop.Application"_s, name);
        message.setArguments(arguments);
        QDBusPendingCallWatcher answer(connection(u"desktop"_s).asyncCall(message));
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(!answer.isError(), qPrintable(answer.error().message()));
    }

    std::unique_ptr<BusApplication> m_application;
    QList<StartRequest> m_requests;
};

QTEST_GUILESS_MAIN(TestBusApplication)
#include "tst_busapplication.moc"
