// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"
#include "api.h"
#include "await.h"
#include "httptransport.h"
#include "keychaintokenstore.h"
#include "sandboxserver.h"
#include "tokenledger.h"
#include "uisettings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(CONTA_BIN_DIR "/../tests/driven-conta");
const QStringList people{u"demo@conta.example"_s, u"over@conta.example"_s};
const QStringList journeys{u"sign-in"_s, u"password"_s, u"switch"_s, u"remove"_s};

int wantedKills()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CONTA_KILLS", &isNumber);
    return isNumber ? wanted : 20;
}

quint32 chosenSeed()
{
    bool isNumber = false;
    const int chosen = qEnvironmentVariableIntValue("CONTA_KILL_SEED", &isNumber);
    return isNumber ? quint32(chosen) : QRandomGenerator::system()->bounded(1u << 30);
}

// One start of the program, and its words.
class Run final
{
public:
    Run(const QUrl &server, const QString &profile, const QMap<QString, QString> &environment)
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto one = environment.begin(); one != environment.end(); ++one)
            all.insert(one.key(), one.value());
        m_process.setProcessEnvironment(all);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {u"--profile-dir"_s, profile, u"--server"_s, server.toString()});
    }

    ~Run() { kill(); }

    /// The next line that begins so, without its beginning; nothing where it does not come.
    std::optional<QString> waitFor(const QString &beginning, int milliseconds)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (true) {
            readLines();
            while (!m_lines.isEmpty()) {
                const QString line = m_lines.takeFirst();
                if (line.startsWith(beginning))
                    return line.mid(beginning.size());
            }
            const qint64 left = milliseconds - elapsed.elapsed();
            if (left <= 0 || m_process.state() == QProcess::NotRunning)
                return {};
            m_process.waitForReadyRead(int(left));
        }
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Whether the journey came to its end before the kill.
    bool wasDone()
    {
        readLines();
        return m_lines.contains(u"done"_s);
    }

private:
    void readLines()
    {
        while (m_process.canReadLine())
            m_lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    }

    QProcess m_process;
    QStringList m_lines;
};

} // namespace

/// Runs under with-keyring.sh ready: a real GNOME Keyring, real HTTP, and the real program, which is killed
/// without warning at random moments and started again. CONTA_KILLS says how often, CONTA_KILL_SEED repeats
/// one choice of moments.
class TestKills final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private Q_SLOTS:
    void startsAgainWhateverItWasDoing()
    {
        const int kills = wantedKills();
        const quint32 seed = chosenSeed();
        QTextStream(stdout) << "seed " << seed << ", " << kills << " kills" << Qt::endl;
        QRandomGenerator random(seed);
        SandboxServer sandbox;
        m_server = sandbox.url();
        for (const QString &email : people)
            m_passwords.insert(email, SandboxServer::password());
        UiSettings(settingsPath()).setTheme(UiSettings::ThemeChoice::Dark);

        for (int kill = 0; kill < kills; ++kill) {
            const QString journey = journeys.at(random.bounded(int(journeys.size())));
            const QString email = people.at(random.bounded(int(people.size())));
            const bool whileStarting = random.bounded(6) == 0;
            // The earlier moments are the richer ones, and a removal is over soon.
            const int longest = whileStarting ? 900 : journey == "remove"_L1 ? 40 : 350;
            const int delay = int(longest * std::pow(random.generateDouble(), 2));
            const QString where = u"kill %1: %2 as %3, after %4 ms%5"_s.arg(kill)
                                      .arg(journey, email)
                                      .arg(delay)
                                      .arg(whileStarting ? u" from the start"_s : QString());
            takeJourney(journey, email, delay, whileStarting);
            if (QTest::currentTestFailed()) {
                QTextStream(stdout) << "seed " << seed << ", " << where << Qt::endl;
                return;
            }
        }
        takeJourney(u"none"_s, people.first(), 0, false);
        if (!QTest::currentTestFailed())
            checkThatNothingIsOwed();
        for (auto count = m_outcomes.cbegin(); count != m_outcomes.cend(); ++count)
            QTextStream(stdout) << count.key() << ": " << count.value() << Qt::endl;
    }

private:
    QString settingsPath() const { return m_profile.filePath(u"settings.json"_s); }
    QString accountsPath() const { return m_profile.filePath(u"accounts.json"_s); }
    QString ledgerPath() const { return m_profile.filePath(u"keychain.json"_s); }

    void takeJourney(const QString &journey, const QString &email, int delay, bool whileStarting)
    {
        const QString otherEmail = people.at((people.indexOf(email) + 1) % people.size());
        for (const QString &one : {email, otherEmail})
            findPassword(one);
        const QString password = m_passwords.value(email);
        const QString next =
            password == SandboxServer::password() ? u"Another-Pass-2026!"_s : SandboxServer::password();
        Run run(m_server, m_profile.path(),
                {{u"CONTA_JOURNEY"_s, journey},
                 {u"CONTA_EMAIL"_s, email},
                 {u"CONTA_PASSWORD"_s, password},
                 {u"CONTA_NEW_PASSWORD"_s, next},
                 {u"CONTA_OTHER_EMAIL"_s, otherEmail},
                 {u"CONTA_OTHER_PASSWORD"_s, m_passwords.value(otherEmail)}});
        if (whileStarting) {
            // What it comes to is for the next start to show.
            QTest::qSleep(delay);
            run.kill();
            m_expected.clear();
            m_gone.clear();
            if (journey == "remove"_L1)
                m_known.remove(email);
            ++m_outcomes[u"killed within 900 ms of the start"_s];
            return;
        }
        const std::optional<QString> state = run.waitFor(u"settled "_s, 30000);
        QVERIFY2(state, "the program did not start");
        checkState(*state);
        if (QTest::currentTestFailed())
            return;
        checkFiles();
        checkKeyring();
        if (QTest::currentTestFailed() || journey == "none"_L1)
            return;
        QVERIFY2(run.waitFor(u"go"_s, 30000), "the journey did not begin");
        if (journey == "remove"_L1)
            m_known.remove(email);
        QTest::qSleep(delay);
        run.kill();
        const bool wasDone = run.wasDone();
        ++m_outcomes[u"killed %1 %2"_s.arg(wasDone ? u"just after"_s : u"during"_s, journey)];
        m_expected.clear();
        m_gone.clear();
        if (wasDone && journey == "remove"_L1)
            m_gone = email;
        if (wasDone) {
            m_expected = journey == "remove"_L1 ? u"signed-out"_s : u"session "_s + email;
            if (journey != "remove"_L1)
                m_known.insert(email);
        }
    }

    // Which password is in force: a change that was cut short may have been carried out.
    void findPassword(const QString &email)
    {
        HttpTransport transport(nullptr);
        for (const QString &candidate : {SandboxServer::password(), u"Another-Pass-2026!"_s}) {
            if (await(Api(transport, m_server)
                          .auth()
                          .signIn({.email = email, .password = Secret(candidate)}))) {
                m_passwords.insert(email, candidate);
                return;
            }
        }
        QFAIL("no password is in force");
    }

    void checkState(const QString &state)
    {
        ++m_outcomes[u"started "_s + state.section(u' ', 0, 0)];
        if (!m_expected.isEmpty())
            QCOMPARE(state, m_expected); // What was done and said to be done is not lost.
        if (state.startsWith("session "_L1))
            m_known.insert(state.section(u' ', 1));
    }

    void checkFiles()
    {
        const QStringList damaged =
            QDir(m_profile.path()).entryList({u"*damaged*"_s}, QDir::Files | QDir::Hidden);
        QVERIFY2(damaged.isEmpty(), qPrintable(damaged.join(u' ')));
        QVERIFY(UiSettings(settingsPath()).theme() == UiSettings::ThemeChoice::Dark);
        const AccountStore accounts(accountsPath());
        QVERIFY(accounts.damagedCopy().isEmpty());
        QStringList emails;
        for (const Account &account : accounts.accounts()) {
            emails.append(account.email);
            m_ids.insert(account.id(), account.email);
        }
        QVERIFY(m_gone.isEmpty() || !emails.contains(m_gone));
        for (const QString &known : std::as_const(m_known))
            QVERIFY2(emails.contains(known), qPrintable(known));
    }

    // Each token is whole, whoever's it is.
    void checkKeyring()
    {
        KeychainTokenStore keyring;
        for (auto one = m_ids.cbegin(); one != m_ids.cend(); ++one) {
            const QString &id = one.key();
            const Result<Secret> secret = await(keyring.read(id));
            if (!secret) {
                QCOMPARE(kindName(secret.error().kind), kindName(ApiError::Kind::NotFound));
                continue;
            }
            QVERIFY2(one.value() != m_gone, qPrintable(id));
            const QList<QByteArray> parts = secret->reveal().split('.');
            QCOMPARE(parts.size(), 3);
            const auto claims =
                QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
                    .object();
            QVERIFY(id.startsWith(claims.value("sub"_L1).toString()));
            QCOMPARE(QByteArray::fromBase64(parts.at(2), QByteArray::Base64UrlEncoding).size(), 32);
        }
    }

    // What the last starts left over is done a few seconds after this one.
    void checkThatNothingIsOwed()
    {
        Run run(m_server, m_profile.path(), {{u"CONTA_JOURNEY"_s, u"none"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(TokenLedger(ledgerPath()).owed(), QStringList(), 20000);
        KeychainTokenStore keyring;
        for (const QString &id : m_ids.keys()) {
            if (!TokenLedger(ledgerPath()).knows(id))
                QCOMPARE(await(keyring.read(id)).error().kind, ApiError::Kind::NotFound);
        }
    }

    QTemporaryDir m_profile;
    QUrl m_server;
    QMap<QString, QString> m_passwords;
    QSet<QString> m_known;        ///< Who has to be on the list of accounts.
    QMap<QString, QString> m_ids; ///< Of every account that ever was there: its id, and its e-mail.
    QString m_expected;           ///< What the next start has to come to; empty where either is right.
    QString m_gone;               ///< Whose removal was done and said to be done: nothing of it may be there.
    QMap<QString, int> m_outcomes;
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
