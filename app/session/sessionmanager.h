// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounteraser.h"
#include "keychainwatch.h"
#include "session.h"
#include "signin.h"

#include <QHash>
#include <QSet>

#include <memory>

class AccountStore;
class AnswerCache;

/// Which session there is: none, one in force, and which account's token is being asked for meanwhile.
/// Starts, restores, exchanges and ends it; one session is in force at a time, whatever the number of
/// accounts.
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
    /// Follows what keepProblem() says.
    KeychainWatch &keychain() { return m_keychain; }

    /// Opens the last account with the token in the store; ends in sessionChanged() or restoreFailed().
    /// Nothing happens where no account is to be restored.
    void restore();
    /// Gives up waiting for the store; a session that was in force before stays so.
    void cancelRestore();

    /// Puts another account of the list in force: ends in sessionChanged(), signInNeeded() or
    /// restoreFailed(). The present session stays until the other's token is here, and where it cannot be
    /// had.
    void switchTo(const QString &accountId);
    /// Asks once more for the token that restoreFailed() was about; as restore() where there was none.
    void retry();
    /// Whether an account of the list opens without a sign-in, as far as that is known without asking the
    /// token store.
    bool isSignedIn(const QString &accountId) const;
    /// Drops the tokens of accounts that were switched away from and are not in the token store: these
    /// have to sign in again.
    void forgetParked() { m_parked.clear(); }

    /// Starts the session of a successful sign-in. One whose token expired is revived in place, so that
    /// whatever its pages hold stays. keep: the token outlives the program.
    void begin(const SignedIn &signedIn, bool keep);

    /// Ends the session and removes its token from the store.
    void signOut();
    /// The same for any account of the list; the session in force stays where it is another's.
    void signOut(const QString &accountId);

    /// Ends the session and erases everything that this computer holds of its account; ends in
    /// accountErased().
    void eraseAccount();
    /// The same for any account of the list; the session in force stays where it is another's.
    void eraseAccount(const QString &accountId);
    /// Tries once more where something was left.
    void eraseAgain() { m_eraser.again(); }

Q_SIGNALS:
    void stateChanged();
    /// session() is another one, or none. What belongs to the old one must be gone when this returns.
    void sessionChanged();
    /// The session in force was expired and is not any more.
    void sessionRevived();
    /// The token could not be had; error is the store's, or Kind::NotFound where it holds none.
    void restoreFailed(const Account &account, const ApiError &error);
    /// The store works again, to which the last restoreFailed() was due: retry() may bring that account's
    /// session.
    void retryPromising(const Account &account);
    /// The token of the account that just signed out may still be in the store.
    void tokenNotRemoved(const ApiError &error);
    /// The account to be switched to has signed out.
    void signInNeeded(const Account &account);
    /// Everything of the account that is in the token store and the list is gone, or is in leftovers; what
    /// is kept of it elsewhere (settings, caches) goes now.
    void accountErased(const Account &account, const Leftovers &leftovers);

private:
    /// Of a session that was switched away from while the token store did not hold its token.
    struct Parked
    {
        Token token;
        bool keep = false; ///< The store was to hold it.
    };

    std::optional<Account> known(const QString &accountId) const;
    void openStored(const Account &account);
    void openParked(const Account &account);
    void receiveStored(const Account &account, const Result<Secret> &secret);
    void park();
    void forgetAnswers(const QString &accountId);
    void removeToken(const QString &accountId, bool wasKept);
    void open(const Account &account, Token token);
    void close();
    void takeUpStore();
    void setState(State state);

    Transport &m_transport;
    TokenStore &m_tokens;
    AccountStore &m_accounts;
    const Clock &m_clock;
    AnswerCache *m_answers = nullptr;
    SignIn m_signIn;
    AccountEraser m_eraser;
    QSet<QString> m_signedOut; ///< Whose tokens signOut() removed.
    QHash<QString, Parked> m_parked;
    std::optional<Account> m_missed; ///< The one of the last restoreFailed().
    bool m_storeFailed = false;      ///< That one was due to the store.
    KeychainWatch m_keychain;
    State m_state = State::SignedOut;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QObject> m_restoring; ///< Context of the read under way.
};
