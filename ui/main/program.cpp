// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "carefultokenstore.h"
#include "demoserver.h"
#include "desktopnotifier.h"
#include "keychaintokenstore.h"
#include "memorytokenstore.h"
#include "signinform.h"
#include "signinpage.h"
#include "tour.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TokenStore> makeTokenStore(bool demo, const QString &ledgerPath)
{
    if (demo)
        return std::make_unique<MemoryTokenStore>();
    return std::make_unique<CarefulTokenStore>(
        std::make_unique<KeychainTokenStore>(),
        CarefulTokenStore::Options{.partSize = CarefulTokenStore::platformPartSize(),
                                   .ledgerPath = ledgerPath});
}

} // namespace

Program::Program(QApplication &application, const CommandLine &commandLine)
    : m_commandLine(commandLine),
      m_http(&m_log),
      m_transport(m_http),
      m_tokens(makeTokenStore(commandLine.demo, stateFile(u"keychain.json"_s))),
      m_accounts(stateFile(u"accounts.json"_s)),
      m_settings(stateFile(u"settings.json"_s)),
      m_appearance(application, m_settings),
      m_sessions(m_transport, *m_tokens, m_accounts, m_clock),
      m_notifier(makeDesktopNotifier()),
      m_window(m_sessions, m_settings, m_clock,
               {.demo = commandLine.demo,
                .startPage = commandLine.page,
                .server = commandLine.server.value_or(QUrl()),
                .notifier = m_notifier.get()})
{
    connect(&m_window, &MainWindow::demoRequested, this, &Program::launchDemo);
    if (commandLine.demo)
        connect(&m_window.signInPage()->form(), &SignInForm::noticeActionTriggered, this,
                &Program::startDemo);
}

Program::~Program() = default;

void Program::start()
{
    if (!m_commandLine.theme.isEmpty()) {
        m_appearance.override(m_commandLine.theme == "dark"_L1 ? UiSettings::ThemeChoice::Dark
                                                               : UiSettings::ThemeChoice::Light);
    }
    // Pictures shall not depend on the size of whatever screen there is.
    if (m_commandLine.size || !m_commandLine.tourDir.isEmpty())
        m_window.resize(m_commandLine.size.value_or(QSize(1180, 760)));
    if (m_commandLine.demo)
        startDemo();
    else
        m_sessions.restore();
    m_window.show();
    if (!m_commandLine.tourDir.isEmpty())
        startTour();
}

QString Program::stateFile(const QString &name) const
{
    if (m_commandLine.demo)
        return {};
    const QString folder = m_commandLine.profileDir.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : m_commandLine.profileDir;
    return QDir(folder).filePath(name);
}

void Program::startDemo()
{
    m_window.showDemoStarting();
    m_demo = std::make_unique<DemoServer>(m_commandLine.demoSeed);
    connect(m_demo.get(), &DemoServer::failed, &m_window, &MainWindow::showDemoFailure);
    connect(m_demo.get(), &DemoServer::ready, this, [this](const QUrl &url) {
        const QString email =
            m_commandLine.demoAccount.isEmpty() ? DemoServer::demoEmail() : m_commandLine.demoAccount;
        m_window.signInPage()->form().fillDemo(url, email, DemoServer::demoPassword());
        m_sessions.signIn()
            .withPassword(url, {.email = email, .password = Secret(DemoServer::demoPassword())})
            .then(this, [this](Result<SignedIn> result) {
                if (result)
                    m_sessions.begin(*result, false);
                else
                    m_window.showDemoFailure(result.error().message);
            });
    });
    m_demo->start();
}

void Program::startTour()
{
    const bool expectSession = m_commandLine.demo || m_accounts.toRestore();
    auto *tour = new Tour(m_window, m_commandLine.tourDir, expectSession, this);
    connect(tour, &Tour::saved, this, [](const QString &file) { QTextStream(stdout) << file << Qt::endl; });
    connect(tour, &Tour::finished, this, [](const QString &problem) {
        if (!problem.isEmpty())
            QTextStream(stderr) << problem << Qt::endl;
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    // From the event loop, which its end has to leave.
    QMetaObject::invokeMethod(tour, &Tour::start, Qt::QueuedConnection);
}

void Program::launchDemo()
{
    // A program of its own, so that nothing of the demo can mix with a real account.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        m_window.showDemoFailure(tr("The program could not start a second time."));
}
