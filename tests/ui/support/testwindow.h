// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountstore.h"
#include "answercache.h"
#include "appearance.h"
#include "frame.h"
#include "httpnetwork.h"
#include "httptransport.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "memorytokenstore.h"
#include "networksetup.h"
#include "page.h"
#include "requestlog.h"
#include "sandboxserver.h"
#include "sessionmanager.h"
#include "uisettings.h"

#include <QApplication>
#include <QTest>

#include <memory>

/// The program's real window on real HTTP, put together as the program does it, and the hands to drive it:
/// by object names, with keys and mouse, as a person would.
class TestWindow final
{
public:
    struct Options
    {
        TokenStore *tokens = nullptr; ///< Else one in memory.
        QString folder; ///< For settings, accounts and kept answers; else in memory, and none kept.
        std::chrono::milliseconds timeout{5000};
        MainWindow::Options window;
    };

    explicit TestWindow(const QUrl &server);
    TestWindow(const QUrl &server, const Options &options);

    MainWindow &window() { return m_window; }
    SessionManager &sessions() { return m_sessions; }
    UiSettings &settings() { return m_settings; }
    HttpTransport &transport() { return m_transport; }
    RequestLog &log() { return m_log; }
    NetworkSetup &network() { return m_networkSetup; }

    /// The child of this object name in what is shown; a missing one fails the test.
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        const QList<T *> found = m_window.findChildren<T *>(name);
        for (T *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        if (found.isEmpty())
            QTest::qFail(qPrintable(QStringLiteral("no widget named ") + name), __FILE__, __LINE__);
        return found.value(0);
    }

    /// Replaces a field's text by typing.
    void type(const QString &field, const QString &text);
    void click(const QString &button);
    /// Clicks the button of a banner.
    void clickBanner(const QString &name);
    QString text(const QString &field);
    /// What stands below a field.
    QString messageOf(const QString &field);
    QString banner(const QString &name = QStringLiteral("signInBanner"));
    bool isShown(const QString &name);

    void fillSignIn(const QString &email, const QString &password, const QString &code = {});
    /// Signs in by the form and waits for the frame; false where it does not come.
    bool signIn(const QString &email = QStringLiteral("demo@conta.example"));
    /// The same with a pasted API token.
    bool signInWithToken(const QByteArray &token);
    /// The same as mfa@conta.example, which has two-factor on.
    bool signInWithCode(const QString &code);
    /// Opens a page and waits until its data is there.
    bool openPage(const QString &id);

private:
    bool waitForFrame();

    RequestLog m_log;
    HttpTransport m_transport;
    SystemClock m_clock;
    MemoryTokenStore m_memory;
    HttpNetwork m_network;
    NetworkSetup m_networkSetup;
    AccountStore m_accounts;
    AnswerCache m_answers;
    UiSettings m_settings;
    Appearance m_appearance;
    SessionManager m_sessions;
    MainWindow m_window;
};
