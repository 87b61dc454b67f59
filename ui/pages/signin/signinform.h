// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apierror.h"
#include "form.h"
#include "widgetproperties.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class Banner;
class BusyIndicator;
class CodeField;
class KeepChoice;
class PasswordField;
class QLabel;
class QPushButton;
class ServerChooser;
class SessionManager;
class TextField;
class TokenAdvice;
struct SignedIn;
template <typename T>
class Result;

/// What a session begins with: e-mail, password and code, or an API token. Whatever fails, what was typed
/// stays.
class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        NewSession, ///< Any account on any server.
        Again,      ///< The present session's account alone, whose token is dead.
    };

    SignInForm(SessionManager &manager, Purpose purpose, QWidget *parent = nullptr);

    /// Fills in what is known of an account that was here before.
    void prefill(const Account &account);
    /// Forgets who signed in, and whatever was typed.
    void clear();
    /// Whether nothing has been typed or filled in.
    bool isEmpty() const;
    /// Whether somebody has begun to sign in: has typed, or waits for an answer.
    bool isInUse() const;
    void setServer(const QUrl &server);

    /// For a program that is the demo already: no other server, and the sample account's password as a hint.
    void setDemo();
    void fillDemo(const QUrl &server, const QString &email, const QString &password);
    void showNotice(Tone tone, const QString &text, const QString &details = {}, const QString &action = {});
    /// Puts the focus where typing goes on.
    void focusFirstEmpty();
    /// Whether an answer is awaited.
    bool isBusy() const { return m_attempt != nullptr; }
    /// Gives up waiting; what was typed stays.
    void cancel();

Q_SIGNALS:
    void demoRequested();
    /// The person wants to look at how this server is reached.
    void networkRequested(const QUrl &server);
    void noticeActionTriggered();

private:
    enum class Mode { Password, Token };

    QWidget *makeModeRow();
    void layOut();
    void checkFields();
    void setMode(Mode mode);
    void submit();
    void submitPassword(const QUrl &server);
    void submitToken(const QUrl &server);
    void receive(const QUrl &server, Result<SignedIn> result);
    void showFailure(const QUrl &server, const ApiError &error);
    void openNetwork();
    void followBanner();
    void checkSso(const QUrl &server);
    bool isOtherAccount(const SignedIn &signedIn) const;
    void focusAfterFailure();
    void setBusy(bool busy);

    SessionManager &m_manager;
    Purpose m_purpose;
    Mode m_mode = Mode::Password;
    int m_attempts = 0; ///< So far; tells a late answer about an earlier one.
    std::unique_ptr<QObject>
        m_attempt; ///< Context of the sign-in under way; without it its answer is dropped.
    QTimer m_slow;
    Form m_passwordForm;
    Form m_tokenForm;

    Banner *m_banner;
    QWidget *m_inputs;
    ServerChooser *m_server;
    QPushButton *m_passwordMode;
    QPushButton *m_tokenMode;
    TextField *m_email;
    PasswordField *m_password;
    CodeField *m_code;
    PasswordField *m_token;
    TokenAdvice *m_tokenAdvice;
    KeepChoice *m_keep;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    BusyIndicator *m_busy;
    QLabel *m_slowNote;
    QPushButton *m_demo;
    QPushButton *m_network;
    bool m_offersNetwork = false; ///< The action of the banner.
};
