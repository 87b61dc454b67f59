// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"
#include "await.h"
#include "keychaintokenstore.h"
#include "sandboxserver.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(CONTA_BIN_DIR "/../tests/driven-conta");

struct Place
{
    QString mapping;
    QByteArray around;
};

// Where a text stands in the memory that a process can write to, in UTF-8 and in UTF-16.
class Memory final
{
public:
    explicit Memory(qint64 process) : m_process(process) {}

    QList<Place> find(const QByteArray &text) const
    {
        const QString wide = QString::fromUtf8(text);
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
        QList<Place> places;
        QFile maps(u"/proc/%1/maps"_s.arg(m_process));
        const int memory =
            ::open(qPrintable(u"/proc/%1/mem"_s.arg(m_process)), O_RDONLY | O_CLOEXEC); // NOLINT
        if (memory < 0 || !maps.open(QIODevice::ReadOnly))
            return places;
        const QList<QByteArray> lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.size() < 2 || !parts.at(1).startsWith("rw"))
                continue;
            const QList<QByteArray> range = parts.at(0).split('-');
            const quint64 from = range.at(0).toULongLong(nullptr, 16);
            QByteArray bytes(qsizetype(range.at(1).toULongLong(nullptr, 16) - from), '\0');
            bytes.truncate(std::max<qsizetype>(pread(memory, bytes.data(), bytes.size(), off_t(from)), 0));
            for (const QByteArray &needle : {text, utf16}) {
                for (qsizetype at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
                    places.append({.mapping = QString::fromLocal8Bit(parts.value(5, "anonymous")),
                                   .around = bytes.sliced(std::max<qsizetype>(at - 64, 0)).first(64)});
                }
            }
        }
        close(memory);
        return places;
    }

private:
    qint64 m_process;
};

// One start of the program, whose hands take a journey.
class Run final
{
public:
    Run(const QUrl &server, const QString &profile, const QString &journey)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CONTA_JOURNEY"_s, journey);
        environment.insert(u"CONTA_EMAIL"_s, u"demo@conta.example"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {u"--profile-dir"_s, profile, u"--server"_s, server.toString()});
        m_process.write(SandboxServer::password().toUtf8() + '\n');
    }

    ~Run()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool waitFor(const QByteArray &line)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (elapsed.elapsed() < 60000 && m_process.state() != QProcess::NotRunning) {
            while (m_process.canReadLine()) {
                if (m_process.readLine().trimmed() == line)
                    return true;
            }
            m_process.waitForReadyRead(1000);
        }
        return false;
    }

    void goOn() { m_process.write("\n"); }

    Memory memory() const { return Memory(m_process.processId()); }

private:
    QProcess m_process;
};

QString described(const QList<Place> &places)
{
    QString text;
    for (const Place &place : places) {
        QByteArray around = place.around;
        for (char &c : around)
            c = c >= ' ' && c < 127 ? c : '.';
        text += u"\n  %1: %2"_s.arg(place.mapping, QString::fromLatin1(around));
    }
    return text;
}

} // namespace

/// Runs under with-keyring.sh ready: a real GNOME Keyring, real HTTP, and the real program, whose memory is
/// searched from outside.
class TestTokenMemory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfATokenIsLeftAfter_data()
    {
        QTest::addColumn<QString>("journey");
        QTest::newRow("the lock") << u"lock"_s;
        QTest::newRow("signing out") << u"leave"_s;
    }

    void nothingOfATokenIsLeftAfter()
    {
        QFETCH(QString, journey);
        const SandboxServer sandbox;
        const QTemporaryDir profile;
        Run run(sandbox.url(), profile.path(), journey);
        QVERIFY(run.waitFor("go"));
        const QList<Account> accounts = AccountStore(profile.filePath(u"accounts.json"_s)).accounts();
        QCOMPARE(accounts.size(), 1);
        KeychainTokenStore keyring;
        const Result<Secret> token = await(keyring.read(accounts.first().id()));
        QVERIFY2(token, "the token was to be kept");
        // The part that nobody could guess, and not all of it: what is half overwritten counts.
        const QByteArray signature = token->reveal().split('.').last().first(24);
        run.goOn();
        QVERIFY(run.waitFor("done"));
        // What is to be deleted is deleted by the event loop, and threads end by themselves.
        QList<Place> places;
        QList<Place> passwords;
        const bool isGone = QTest::qWaitFor(
            [&] {
                places = run.memory().find(signature);
                passwords = run.memory().find(SandboxServer::password().toUtf8());
                return places.isEmpty() && passwords.isEmpty();
            },
            5000);
        QVERIFY2(isGone,
                 qPrintable(u"token:"_s + described(places) + u"\npassword:"_s + described(passwords)));
    }

    void theSearchFindsWhatIsThere()
    {
        const SandboxServer sandbox;
        const QTemporaryDir profile;
        Run run(sandbox.url(), profile.path(), u"sign-in"_s);
        QVERIFY(run.waitFor("done"));
        const QList<Account> accounts = AccountStore(profile.filePath(u"accounts.json"_s)).accounts();
        KeychainTokenStore keyring;
        const Result<Secret> token = await(keyring.read(accounts.first().id()));
        QVERIFY(token);
        QVERIFY(!run.memory().find(token->reveal().split('.').last().first(24)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenMemory)
#include "tst_tokenmemory.moc"
