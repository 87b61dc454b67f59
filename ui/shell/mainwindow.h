// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apierror.h"
#include "programcontext.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class AccountErasure;
class AccountsFlow;
class Clock;
class Frame;
class InviteInbox;
class Notifier;
class QuietNotifier;
class QStackedWidget;
class SessionManager;
class SessionWatches;
class SignInBeside;
class SignInDialog;
class SignInPage;
class UiSettings;
class UsageWatch;
class WaitingPanel;
class WindowLock;

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
    MainWindow(SessionManager &manager, UiSettings &settings, const Clock &clock,
               const ProgramContext &program, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    Frame *frame() const { return m_frame; }
    SignInPage *signInPage() const { return m_signIn; }
    /// Of the session; none where there is none.
    InviteInbox *inbox() const;
    /// Of the session; none where there is none.
    UsageWatch *usageWatch() const;
    bool isFrameShown() const;
    bool isLocked() const;

    /// Takes the pages out of sight and the token out of memory until somebody signs in or unlocks. What is
    /// typed stays. Nothing happens without a session.
    void lock();
    /// The system locks its screen or goes to sleep: locks too, where people want it to lock at all.
    void lockWithSystem();

    /// Comes to the front, and opens a page of the session in force; empty for the one it shows.
    void openFromOutside(const QString &page);
    /// Comes to the front and shows the invite of this id, as soon as there is a session that is not locked.
    void openInvite(const QString &id);
    /// To the sign-in page with this server chosen, beside a session in force; nothing where that session
    /// is on this server already.
    void signInAt(const QUrl &server);

    /// Whether closing it only hides it, because an icon in the system tray leads back. It then goes on
    /// looking for what is new as if it could be seen.
    void setHidesOnClose(bool hides);
    /// Closes it for good, after the question about unsaved changes where there are any.
    void quit();

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
    /// It has closed for good, not only been hidden.
    void closed();
    /// The person wants to look at the demo, which is a program of its own.
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showFitting();
    void showWantedInvite();
    void askToSignInAgain();
    void openNetwork(const QUrl &server);
    void goOn();
    void connectAccounts();
    void unlock();
    void closeAnyway();
    void replaceFrame();
    void noteWhetherSeen();
    void showRestoreFailure(const Account &account, const ApiError &error);
    void takeUpRestore(const Account &account);
    void noteDamagedFiles();
    void warn(const QString &text);
    void signOut();
    void showErased(const QString &text, const QString &details);
    void followNotice();
    void restoreGeometryOrDefault();
    void updateTitle();

    SessionManager &m_manager;
    UiSettings &m_settings;
    const Clock &m_clock;
    ProgramContext m_program;
    Options m_options;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    SignInBeside *m_beside;
    AccountErasure *m_erasure;
    AccountsFlow *m_accountsFlow;
    WaitingPanel *m_waiting;
    WindowLock *m_lock;
    QuietNotifier *m_notifier = nullptr;       ///< None where none is among the options.
    std::unique_ptr<SessionWatches> m_watches; ///< Lives as long as the frame.
    Frame *m_frame = nullptr;
    QPointer<SignInDialog> m_signInAgain;
    bool m_demoStarting = false;
    bool m_mayClose = false;
    bool m_hidesOnClose = false;
    bool m_quits = false;   ///< This time closing is meant, not hiding.
    QString m_wantedInvite; ///< Its id: waits for a session, or for the window to be unlocked.
    QString m_localProblem; ///< Said on the sign-in page; said again in the first frame.
};
