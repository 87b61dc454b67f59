// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apierror.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class Clock;
class Frame;
class InviteInbox;
class Notifier;
class QStackedWidget;
class SessionManager;
class SignInDialog;
class SignInPage;
class UiSettings;
class UsageWatch;
struct Leftovers;
class WaitingPanel;

/// The window: the sign-in page, the wait for what must answer first, or the frame of a session, with a
/// dialog over it while that session has to sign in again.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        bool demo = false;
        QString startPage;            ///< Empty for the last one.
        QUrl server;                  ///< Chosen on the sign-in page; empty for the last account's.
        Notifier *notifier = nullptr; ///< Outlives the window; none where nothing shall be told beside it.
    };

    /// All references must outlive the window.
    MainWindow(SessionManager &manager, UiSettings &settings, const Clock &clock, Options options,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    Frame *frame() const { return m_frame; }
    SignInPage *signInPage() const { return m_signIn; }
    /// Of the session; none where there is none.
    InviteInbox *inbox() const { return m_inbox.get(); }
    /// Of the session; none where there is none.
    UsageWatch *usageWatch() const { return m_usageWatch.get(); }
    bool isFrameShown() const;

    /// As Frame says it; at once where there is none.
    void whenFreeToLeave(std::function<void()> go, std::function<void()> stay);
    /// Has the next window open in the place of this one.
    void rememberPlace();

    /// Covers everything until the demo's session begins, or showDemoFailure().
    void showDemoStarting();
    void showDemoFailure(const QString &why);

Q_SIGNALS:
    /// A session's frame is there, its first page loading.
    void frameReady();
    /// The person wants to look at the demo, which is a program of its own.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFitting();
    void askToSignInAgain();
    void goOn();
    void replaceFrame();
    void openInbox();
    void openUsageWatch();
    void noteWhetherSeen();
    void openFromNotice(const QString &page);
    void showRestoreFailure(const Account &account, const ApiError &error);
    void noteDamagedFiles();
    void warn(const QString &text);
    void signOut();
    void eraseAccount(bool certain);
    void showErased(const Account &account, const Leftovers &leftovers);
    void followNotice();
    void restoreGeometryOrDefault();
    void updateTitle();

    SessionManager &m_manager;
    UiSettings &m_settings;
    const Clock &m_clock;
    Options m_options;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    WaitingPanel *m_waiting;
    std::unique_ptr<InviteInbox> m_inbox;     ///< Lives as long as the frame.
    std::unique_ptr<UsageWatch> m_usageWatch; ///< As m_inbox.
    Frame *m_frame = nullptr;
    QPointer<SignInDialog> m_signInAgain;
    bool m_demoStarting = false;
    bool m_mayClose = false;
    bool m_certainlyDeleted = false; ///< The account that is being erased: by the server's word.
    bool m_hasLeftovers = false;     ///< Of that account, as the notice of the sign-in page says.
    QString m_localProblem;          ///< Said on the sign-in page; said again in the first frame.
};
