// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(CONTA_BIN_DIR "/conta");

std::unique_ptr<QProcess> start(const QString &folder, const QStringList &more = {})
{
    auto process = std::make_unique<QProcess>();
    process->start(program, QStringList{u"--profile-dir"_s, folder} + more);
    return process;
}

bool isListening(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(SingleInstance(folder).socketName());
    return socket.waitForConnected(50);
}

} // namespace

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestSurvivesItsWireForm()
    {
        const StartRequest request{.page = u"usage"_s,
                                   .invite = u"5f0c"_s,
                                   .server = QUrl(u"https://api.example.com"_s),
                                   .activationToken = u"token 1"_s};
        QCOMPARE(StartRequest::fromJson(request.toJson()), request);
        QCOMPARE(StartRequest::fromJson("{\"page\":\"usage\",\"later\":1}"_ba)->page, u"usage"_s);
        QVERIFY(!StartRequest::fromJson("no request"_ba));
        QVERIFY(!StartRequest::fromJson("[]"_ba));
    }

    void aServerThatNoSignInMayGoToIsNotTakenOver()
    {
        const auto request = StartRequest::fromJson("{\"server\":\"http://elsewhere.example\"}"_ba);
        QVERIFY(request);
        QVERIFY(request->server.isEmpty());
    }

    void whatIsNoInviteIsNotTakenOver()
    {
        const auto request = StartRequest::fromJson("{\"invite\":\"../me\"}"_ba);
        QVERIFY(request);
        QVERIFY(request->invite.isEmpty());
    }

    void requestsArriveAtTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        QList<StartRequest> requests;
        connect(&first, &SingleInstance::requested, this,
                [&](const StartRequest &request) { requests.append(request); });
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        socket.write(StartRequest{.page = u"usage"_s}.toJson() + '\n');
        QTRY_COMPARE(requests.size(), 1);
        QCOMPARE(requests.first().page, u"usage"_s);
        QTRY_VERIFY(socket.canReadLine());
        QCOMPARE(socket.readAll(), "taken\n"_ba);
    }

    void rubbishIsTurnedAwayAndTheNextIsHeard()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        QSignalSpy requested(&first, &SingleInstance::requested);
        for (const QByteArray &rubbish : {"rubbish\n"_ba, QByteArray(100000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(first.socketName());
            socket.write(rubbish);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(requested.count(), 0);
        QLocalSocket socket;
        socket.connectToServer(first.socketName());
        socket.write(StartRequest().toJson() + '\n');
        QTRY_COMPARE(requested.count(), 1);
    }

    void theSocketIsForThisUserAlone()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(first.socketName()).permissions() & others));
#else
        QSKIP("permissions of a socket file");
#endif
    }

    void aLongFolderHasItsSocketElsewhere()
    {
        const QTemporaryDir folder;
        const QString deep = folder.filePath(QString(60, u'a') + u'/' + QString(60, u'b'));
        SingleInstance first(deep);
        QVERIFY(first.claim());
        QVERIFY(first.listen());
        QVERIFY(isListening(deep));
        QVERIFY(SingleInstance(folder.path()).socketName() != first.socketName());
    }

    void aFolderThatCannotBeWrittenDoesNotStandInTheWay()
    {
        SingleInstance instance(u"/proc/nowhere"_s);
        QVERIFY(instance.claim());
    }

    void aSecondStartHandsOverAndEndsWell()
    {
        const QTemporaryDir folder;
        const auto first = start(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), 20000);
        const auto second = start(folder.path(), {u"--page"_s, u"usage"_s});
        QVERIFY(second->waitForFinished(20000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        first->waitForFinished();
    }

    void anotherFolderIsAnotherProgramAndTheDemoDoesNotCount()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        const auto first = start(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), 20000);
        const auto second = start(other.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(other.path()), 20000);
        const auto demo = start(folder.path(), {u"--demo"_s});
        QVERIFY(!demo->waitForFinished(2000));
        for (const auto &process : {first.get(), second.get(), demo.get()}) {
            QCOMPARE(process->state(), QProcess::Running);
            process->kill();
            process->waitForFinished();
        }
    }

    void whatAKilledProgramLeftIsTakenOver()
    {
        const QTemporaryDir folder;
        const auto first = start(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), 20000);
        first->kill();
        QVERIFY(first->waitForFinished());
        QVERIFY(QFile::exists(folder.filePath(u"conta.lock"_s)));
        const auto second = start(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(isListening(folder.path()), 20000);
        QCOMPARE(second->state(), QProcess::Running);
        second->kill();
        second->waitForFinished();
    }

    void ofManyStartsAtOnceOneStays()
    {
        const QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 5; ++i)
            processes.push_back(start(folder.path()));
        const auto running = [&] {
            return std::count_if(processes.begin(), processes.end(), [](const auto &process) {
                return process->state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 30000);
        for (const auto &process : processes) {
            if (process->state() == QProcess::NotRunning) {
                QCOMPARE(process->exitCode(), 0);
                continue;
            }
            process->kill();
            process->waitForFinished();
        }
    }

    void aProgramThatDoesNotAnswerIsSaidSo()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        const auto second = start(folder.path());
        QVERIFY(second->waitForFinished(20000));
        QCOMPARE(second->exitCode(), 1);
        QVERIFY(second->readAllStandardError().contains("does not answer"));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
