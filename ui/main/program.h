// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountstore.h"
#include "answercache.h"
#include "appearance.h"
#include "clock.h"
#include "commandline.h"
#include "httpnetwork.h"
#include "httptransport.h"
#include "languages.h"
#include "networksetup.h"
#include "requestlog.h"
#include "retryingtransport.h"
#include "sessionmanager.h"
#include "uisettings.h"

#include <QObject>

#include <memory>

class DemoServer;
class MainWindow;
class Notifier;
class Releases;
class QApplication;
struct StartRequest;
class QSessionManager;
class TokenStore;
class TrayIcon;

/// All parts of the program, put together in the order in which they need each other.
class Program final : public QObject
{
    Q_OBJECT

public:
    Program(QApplication &application, const CommandLine &commandLine);
    ~Program() override;

    /// Shows the window, and starts what was asked for: the demo, the tour, the last account's session.
    void start();
    /// Does what a second start asked for, in front of everything else.
    void takeRequest(const StartRequest &request);

    /// Another one after the language has changed.
    MainWindow &window() { return *m_window; }
    SessionManager &sessions() { return m_sessions; }
    UiSettings &settings() { return m_settings; }

protected:
    /// macOS hands links over as an event of the application.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString stateFile(const QString &name) const;
    QString answersFolder() const;
    std::unique_ptr<MainWindow> makeWindow(const QString &startPage);
    void followSystem();
    void followSessionManager(QApplication &application);
    void followTraySetting();
    void showFirst();
    void checkForUpdates();
    void changeLanguage();
    void speak(const QString &language);
    void startDemo();
    void startTour();
    void launchDemo();

    CommandLine m_commandLine;
    SystemClock m_clock;
    RequestLog m_log;
    HttpTransport m_http;
    RetryingTransport m_transport;
    std::unique_ptr<TokenStore> m_tokens;
    HttpNetwork m_network;
    NetworkSetup m_networkSetup;
    AccountStore m_accounts;
    AnswerCache m_answers;
    UiSettings m_settings;
    QString m_language; ///< In force; empty for the system's.
    Languages m_languages;
    Appearance m_appearance;
    SessionManager m_sessions;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Releases> m_updates; ///< None in a build that knows no place to ask.
    std::unique_ptr<TrayIcon> m_tray;    ///< None unless it is wanted, and there is a tray.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DemoServer> m_demo;
};
