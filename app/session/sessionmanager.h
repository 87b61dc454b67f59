// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounteraser.h"
#include "session.h"
#include "signin.h"

#include <memory>

class AccountStore;
class AnswerCache;

/// Which session there is: none, one being restored, one in force. Starts, restores and ends it.
class SessionManager final : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, Restoring, SignedIn };

    /// All references must outlive the manager.
    SessionManager(Transport &transport, TokenStore &tokens, AccountStore &accounts, const Clock &clock,
                   QObject *parent = nullptr);
    ~SessionManager() override;

    /// Lets the sessions from now on keep what the server answers; see Session::keepAnswers(). The cache must
    /// outlive the manager.
    void keepAnswers(AnswerCache &cache);

    State state() const { return m_state; }
    Session *session() const { return m_session.get(); }
    SignIn &signIn() { return m_signIn; }
    const AccountStore &accounts() const { return m_accounts; }

    /// Whether a token can outlive the program here at all.
    bool canKeep() const;
    /// Why it cannot at the moment, as far as that is known without asking the store.
    std::optional<ApiError> keepProblem() const;

    /// Opens the last account with the token in the store; ends in sessionChanged() or restoreFailed().
    /// Nothing happens where no account is to be restored.
    void restore();
    /// Gives up waiting for the store.
    void cancelRestore();

    /// Starts the session of a successful sign-in. One whose token expired is revived in place, so that
    /// whatever its pages hold stays. keep: the token outlives the program.
    void begin(const SignedIn &signedIn, bool keep);

    /// Ends the session and removes its token from the store.
    void signOut();

    /// Ends the session and erases everything that this computer holds of its account; ends in
    /// accountErased().
    void eraseAccount();
    /// Tries once more where something was left.
    void eraseAgain() { m_eraser.again(); }

Q_SIGNALS:
    void stateChanged();
    /// session() is another one, or none. What belongs to the old one must be gone when this returns.
    void sessionChanged();
    /// The token could not be had; error is the store's, or Kind::NotFound where it holds none.
    void restoreFailed(const Account &account, const ApiError &error);
    /// The token of the account that just signed out may still be in the store.
    void tokenNotRemoved(const ApiError &error);
    void accountErased(const Account &account, const Leftovers &leftovers);

private:
    void forgetAnswers(const QString &accountId);
    void open(const Account &account, Token token);
    void close();
    void setState(State state);

    Transport &m_transport;
    TokenStore &m_tokens;
    AccountStore &m_accounts;
    const Clock &m_clock;
    AnswerCache *m_answers = nullptr;
    SignIn m_signIn;
    AccountEraser m_eraser;
    QString m_signedOut; ///< Whose token signOut() removes.
    State m_state = State::SignedOut;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QObject> m_restoring; ///< Context of the read under way.
};
