// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "appicon.h"
#include "carefultokenstore.h"
#include "demoserver.h"
#include "desktopnotifier.h"
#include "firstpicture.h"
#include "frame.h"
#include "invitelink.h"
#include "keychaintokenstore.h"
#include "mainwindow.h"
#include "memorytokenstore.h"
#include "releasefeed.h"
#include "signinform.h"
#include "signinpage.h"
#include "singleinstance.h"
#include "tour.h"
#include "trayicon.h"
#include "version.h"

#ifdef CONTA_DBUS
#include "portallook.h"
#include "systemlock.h"
#endif
#ifdef Q_OS_WIN
#include "windowslook.h"
#include "windowsrestart.h"
#endif

#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QSessionManager>
#include <QTextStream>
#include <QWindow>

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

// The address is the build's, CONTA_UPDATE_URL; the project itself has none.
std::unique_ptr<Releases> makeUpdates(Transport &transport)
{
    const QUrl url(QStringLiteral(CONTA_UPDATE_URL));
    return url.isEmpty() ? nullptr : std::make_unique<ReleaseFeed>(transport, url);
}

} // namespace

Program::Program(QApplication &application, const CommandLine &commandLine)
    : m_commandLine(commandLine),
      m_http(&m_log),
      m_transport(m_http),
      m_tokens(makeTokenStore(commandLine.demo, stateFile(u"keychain.json"_s))),
      m_network(m_http, &m_log),
      m_networkSetup(m_network, *m_tokens),
      m_accounts(stateFile(u"accounts.json"_s)),
      m_answers(answersFolder()),
      m_settings(stateFile(u"settings.json"_s)),
      m_language(commandLine.language.isEmpty() ? m_settings.language() : commandLine.language),
      m_languages(application, m_language),
      m_appearance(application, m_settings),
      m_sessions(m_transport, *m_tokens, m_accounts, m_clock),
      m_notifier(makeDesktopNotifier()),
      m_updates(makeUpdates(m_http)),
      m_window(makeWindow(commandLine.page))
{
    m_sessions.keepAnswers(m_answers);
    m_networkSetup.restore(m_settings.network());
    // Later: whoever changes the setting lives in the window that goes.
    connect(&m_settings, &UiSettings::languageChanged, this, &Program::changeLanguage, Qt::QueuedConnection);
    connect(&m_settings, &UiSettings::trayIconChanged, this, &Program::followTraySetting);
    followSystem();
    followSessionManager(application);
    followTraySetting();
    application.installEventFilter(this);
}

Program::~Program() = default;

void Program::start()
{
    if (!m_commandLine.theme.isEmpty()) {
        m_appearance.override(m_commandLine.theme == "contrast"_L1 ? UiSettings::ThemeChoice::HighContrast
                              : m_commandLine.theme == "dark"_L1   ? UiSettings::ThemeChoice::Dark
                                                                   : UiSettings::ThemeChoice::Light);
    }
    // Pictures shall not depend on the size of whatever screen there is.
    if (m_commandLine.size || !m_commandLine.tourDir.isEmpty())
        m_window->resize(m_commandLine.size.value_or(QSize(1180, 760)));
    if (m_commandLine.demo)
        startDemo();
    else
        m_sessions.restore();
    showFirst();
    if (!m_commandLine.invite.isEmpty())
        m_window->openInvite(m_commandLine.invite);
    if (!m_commandLine.tourDir.isEmpty())
        startTour();
    else if (m_settings.checksForUpdates())
        checkForUpdates();
}

void Program::takeRequest(const StartRequest &request)
{
    // Where Qt's window systems look for it when a window wants to the front.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    m_window->openFromOutside(request.page);
    if (!request.invite.isEmpty())
        m_window->openInvite(request.invite);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    if (!request.server.isEmpty())
        m_window->signInAt(request.server);
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    if (const auto invite = inviteOfLink(static_cast<QFileOpenEvent *>(event)->url().toString()))
        m_window->openInvite(*invite);
    return true;
}

QString Program::stateFile(const QString &name) const
{
    if (m_commandLine.demo)
        return {};
    return QDir(m_commandLine.profileFolder()).filePath(name);
}

// None in the demo, whose server dies with the program: nobody could ever see its answers again.
QString Program::answersFolder() const
{
    if (m_commandLine.demo)
        return {};
    const QString folder = m_commandLine.profileDir.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                               : m_commandLine.profileDir;
    return QDir(folder).filePath(u"answers"_s);
}

std::unique_ptr<MainWindow> Program::makeWindow(const QString &startPage)
{
    auto window = std::make_unique<MainWindow>(
        m_sessions, m_settings, m_clock,
        ProgramContext{
            .network = m_networkSetup, .requests = m_log, .secrets = *m_tokens, .updates = m_updates.get()},
        MainWindow::Options{.demo = m_commandLine.demo,
                            .startPage = startPage,
                            .server = m_commandLine.server.value_or(QUrl()),
                            .notifier = m_notifier.get()});
    // Not quit(), which would ask the window to close once more.
    connect(window.get(), &MainWindow::closed, this, [this] {
        if (m_tray)
            QCoreApplication::exit(0);
    });
    window->setHidesOnClose(bool(m_tray));
    connect(window.get(), &MainWindow::demoRequested, this, &Program::launchDemo);
    if (m_commandLine.demo)
        connect(&window->signInPage()->form(), &SignInForm::noticeActionTriggered, this, &Program::startDemo);
    return window;
}

void Program::followSystem()
{
#ifdef CONTA_DBUS
    connect(new SystemLock(this), &SystemLock::locked, this, [this] { m_window->lockWithSystem(); });
    auto *look = new PortalLook(this);
    connect(look, &PortalLook::changed, &m_appearance, &Appearance::setSystemLook);
    look->start();
#endif
#ifdef Q_OS_WIN
    auto *look = new WindowsLook(this);
    connect(look, &WindowsLook::changed, &m_appearance, &Appearance::setSystemLook);
    look->start();
#endif
}

// Whoever restarts the programs of a session starts this one as it was started, and no demo, which keeps
// nothing.
void Program::followSessionManager(QApplication &application)
{
    const auto answer = [this](QSessionManager &manager) {
        m_window->rememberPlace();
        if (m_commandLine.demo)
            manager.setRestartHint(QSessionManager::RestartNever);
        else
            manager.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()} +
                                      m_commandLine.restartArguments());
    };
    connect(&application, &QGuiApplication::commitDataRequest, this, answer, Qt::DirectConnection);
    connect(&application, &QGuiApplication::saveStateRequest, this, answer, Qt::DirectConnection);
#ifdef Q_OS_WIN
    if (!m_commandLine.demo)
        restartWithSession(m_commandLine.restartArguments());
#endif
}

void Program::followTraySetting()
{
    const bool isWanted = m_settings.hasTrayIcon() && QSystemTrayIcon::isSystemTrayAvailable();
    if (isWanted && !m_tray) {
        m_tray = std::make_unique<TrayIcon>();
        connect(m_tray.get(), &TrayIcon::openRequested, this, [this] { m_window->openFromOutside({}); });
        connect(m_tray.get(), &TrayIcon::quitRequested, this, [this] { m_window->quit(); });
    } else if (!isWanted) {
        m_tray.reset();
    }
    QGuiApplication::setQuitOnLastWindowClosed(!m_tray);
    m_window->setHidesOnClose(bool(m_tray));
}

void Program::showFirst()
{
    // Not before there is something to see: a window system is given all its sizes, and they take their time.
    const auto dress = [] {
        QGuiApplication::setWindowIcon(appIcon());
    };
    const bool isForPictures = !m_commandLine.tourDir.isEmpty();
    if (isForPictures || !m_settings.startsMinimised()) {
        m_window->show();
        new FirstPicture(*m_window->windowHandle(), dress);
        return;
    }
    dress();
    if (!m_tray)
        m_window->showMinimized();
}

// Nobody asked just now, so only good news is told.
void Program::checkForUpdates()
{
    if (!m_updates)
        return;
    m_updates->latest().then(this, [this](const Result<Release> &release) {
        if (release && isNewer(release->version, contaVersion()))
            m_notifier->show({.id = u"update"_s,
                              .title = tr("Conta %1 is out").arg(release->version),
                              .text = tr("The settings lead to its web page."),
                              .page = u"settings"_s});
    });
}

void Program::changeLanguage()
{
    const QString language = m_settings.language();
    if (language == m_language)
        return;
    m_window->whenFreeToLeave([this, language] { speak(language); },
                              [this] { m_settings.setLanguage(m_language); });
}

// Every text is read when a widget is made, so the widgets are made anew, on the session that is there.
void Program::speak(const QString &language)
{
    m_language = language;
    m_languages.use(language);
    const QString page = m_window->frame() ? m_window->frame()->currentPageId() : QString();
    m_window->rememberPlace();
    std::unique_ptr<MainWindow> before = std::exchange(m_window, makeWindow(page));
    // Before the other goes: the program ends with its last window.
    m_window->show();
    // Its menu, too.
    m_tray.reset();
    followTraySetting();
    // Later: the question about typed text may have led here, and belongs to it.
    before.release()->deleteLater();
}

void Program::startDemo()
{
    m_window->showDemoStarting();
    m_demo = std::make_unique<DemoServer>(m_commandLine.demoSeed);
    connect(m_demo.get(), &DemoServer::failed, this,
            [this](const QString &why) { m_window->showDemoFailure(why); });
    connect(m_demo.get(), &DemoServer::ready, this, [this](const QUrl &url) {
        const QString email =
            m_commandLine.demoAccount.isEmpty() ? DemoServer::demoEmail() : m_commandLine.demoAccount;
        m_window->signInPage()->form().fillDemo(url, email, DemoServer::demoPassword());
        m_sessions.signIn()
            .withPassword(url, {.email = email, .password = Secret(DemoServer::demoPassword())})
            .then(this, [this](Result<SignedIn> result) {
                if (result)
                    m_sessions.begin(*result, false);
                else
                    m_window->showDemoFailure(result.error().message);
            });
    });
    m_demo->start();
}

void Program::startTour()
{
    const bool expectSession = m_commandLine.demo || m_accounts.toRestore();
    auto *tour = new Tour(*m_window, m_commandLine.tourDir, expectSession, this);
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
        m_window->showDemoFailure(tr("The program could not start a second time."));
}
