// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include "accountstore.h"
#include "answercache.h"
#include "tokenstore.h"

using namespace Qt::StringLiterals;

SessionManager::SessionManager(Transport &transport, TokenStore &tokens, AccountStore &accounts,
                               const Clock &clock, QObject *parent)
    : QObject(parent),
      m_transport(transport),
      m_tokens(tokens),
      m_accounts(accounts),
      m_clock(clock),
      m_signIn(transport, clock),
      m_eraser(tokens, accounts),
      m_keychain(tokens)
{
    connect(&m_tokens, &TokenStore::recovered, this, &SessionManager::takeUpStore);
    connect(&m_eraser, &AccountEraser::erased, this, &SessionManager::accountErased);
}

SessionManager::~SessionManager() = default;

void SessionManager::keepAnswers(AnswerCache &cache)
{
    m_answers = &cache;
    m_eraser.keepAnswers(cache);
}

void SessionManager::forgetAnswers(const QString &accountId)
{
    if (m_answers)
        (void)m_answers->forget(accountId);
}

bool SessionManager::canKeep() const
{
    return m_tokens.isPersistent();
}

std::optional<ApiError> SessionManager::keepProblem() const
{
    return m_keychain.problem();
}

void SessionManager::takeUpStore()
{
    // A write that was given up may have succeeded after the sign-out that was to undo it.
    for (const QString &accountId : std::as_const(m_signedOut))
        m_tokens.remove(accountId).ignore();
    if (m_missed && m_storeFailed && m_state != State::Restoring)
        Q_EMIT retryPromising(Account(*m_missed));
}

void SessionManager::restore()
{
    const std::optional<Account> account = m_accounts.toRestore();
    if (account && m_state == State::SignedOut)
        openStored(*account);
}

void SessionManager::cancelRestore()
{
    if (m_state != State::Restoring)
        return;
    m_restoring.reset();
    setState(m_session ? State::SignedIn : State::SignedOut);
}

void SessionManager::switchTo(const QString &accountId)
{
    cancelRestore();
    const std::optional<Account> account = known(accountId);
    if (!account || (m_session && m_session->account().id() == accountId))
        return;
    if (m_parked.contains(accountId))
        openParked(*account);
    else if (m_accounts.isKept(accountId))
        openStored(*account);
    else
        Q_EMIT signInNeeded(*account);
}

void SessionManager::retry()
{
    if (m_missed)
        switchTo(m_missed->id());
    else
        restore();
}

bool SessionManager::isSignedIn(const QString &accountId) const
{
    const bool inForce = m_session && m_session->account().id() == accountId;
    return inForce || m_parked.contains(accountId) || (canKeep() && m_accounts.isKept(accountId));
}

std::optional<Account> SessionManager::known(const QString &accountId) const
{
    for (const Account &account : m_accounts.accounts()) {
        if (account.id() == accountId)
            return account;
    }
    return {};
}

void SessionManager::openStored(const Account &account)
{
    m_restoring = std::make_unique<QObject>();
    setState(State::Restoring);
    m_tokens.read(account.id()).then(m_restoring.get(), [this, account](const Result<Secret> &secret) {
        receiveStored(account, secret);
    });
}

void SessionManager::receiveStored(const Account &account, const Result<Secret> &secret)
{
    m_restoring.release()->deleteLater();
    const auto fail = [&](const ApiError &error) {
        m_missed = account;
        m_storeFailed = error.kind == ApiError::Kind::StoreUnavailable;
        setState(m_session ? State::SignedIn : State::SignedOut);
        Q_EMIT restoreFailed(account, error);
    };
    if (!secret) {
        fail(secret.error());
        return;
    }
    const Token token = Token::fromServer(*secret);
    if (token.expiresAt() && *token.expiresAt() <= m_clock.now()) {
        fail({.kind = ApiError::Kind::Unauthorized});
        return;
    }
    open(account, token);
    m_session->markStored();
    (void)m_accounts.remember(account, true);
}

void SessionManager::openParked(const Account &account)
{
    const Parked parked = m_parked.take(account.id());
    open(account, parked.token);
    m_session->setKept(parked.keep);
    (void)m_accounts.remember(account, parked.keep);
}

// A token that is in no store would be lost with its session.
void SessionManager::park()
{
    if (m_session && !m_session->isExpired() && m_session->storage() != Session::Storage::Stored) {
        m_parked.insert(m_session->account().id(),
                        {.token = m_session->token(), .keep = m_session->isKept()});
    }
}

void SessionManager::begin(const SignedIn &signedIn, bool keep)
{
    cancelRestore();
    const bool revive = m_session && (m_session->isExpired() || m_session->isLocked()) &&
                        m_session->account().id() == signedIn.account.id();
    if (revive)
        m_session->revive(signedIn.account.signIn, signedIn.token);
    else
        open(signedIn.account, signedIn.token);
    if (signedIn.profile)
        m_session->setProfile(*signedIn.profile);
    if (m_session->isKept() != keep)
        m_session->setKept(keep);
    // An earlier sign-in may have left a token that is no longer wanted.
    const QList<Account> &known = m_accounts.accounts();
    const bool wasHere = std::any_of(known.begin(), known.end(), [&](const Account &account) {
        return account.id() == signedIn.account.id();
    });
    if (!keep && wasHere)
        forgetAnswers(signedIn.account.id());
    if (!keep && wasHere && m_tokens.isPersistent())
        m_tokens.remove(signedIn.account.id()).ignore();
    // A list that cannot be written costs a sign-in at the next start and nothing now.
    (void)m_accounts.remember(m_session->account(), keep);
    if (revive) {
        Q_EMIT stateChanged();
        Q_EMIT sessionRevived();
    }
}

void SessionManager::signOut()
{
    if (!m_session)
        return;
    const Account account = m_session->account();
    const bool wasKept = m_session->isKept();
    (void)m_accounts.remember(account, false);
    m_session->api().lock();
    close();
    removeToken(account.id(), wasKept);
}

void SessionManager::signOut(const QString &accountId)
{
    if (m_session && m_session->account().id() == accountId) {
        signOut();
        return;
    }
    if (!known(accountId))
        return;
    const bool wasKept = m_accounts.isKept(accountId);
    m_parked.remove(accountId);
    if (m_missed && m_missed->id() == accountId)
        m_missed.reset();
    (void)m_accounts.noteSignedOut(accountId);
    removeToken(accountId, wasKept);
}

void SessionManager::removeToken(const QString &accountId, bool wasKept)
{
    // Whoever signs out may be leaving this computer to others.
    forgetAnswers(accountId);
    m_signedOut.insert(accountId);
    m_tokens.remove(accountId).then(this, [this, wasKept](Result<Done> result) {
        // A token that was never to be kept is not there, nor is any where there is no store at all.
        if (!result && wasKept && result.error().type != "absent"_L1)
            Q_EMIT tokenNotRemoved(result.error());
    });
}

void SessionManager::eraseAccount()
{
    if (m_session)
        eraseAccount(m_session->account().id());
}

void SessionManager::eraseAccount(const QString &accountId)
{
    const std::optional<Account> account = known(accountId);
    if (!account)
        return;
    bool wasKept = m_accounts.isKept(accountId);
    if (m_session && m_session->account().id() == accountId) {
        wasKept = m_session->isKept();
        // First, so that nothing of it can be stored anew.
        m_session->api().lock();
        close();
    }
    m_parked.remove(accountId);
    if (m_missed && m_missed->id() == accountId)
        m_missed.reset();
    m_eraser.erase(*account, wasKept);
}

void SessionManager::open(const Account &account, Token token)
{
    park();
    close();
    m_signedOut.remove(account.id());
    m_parked.remove(account.id());
    m_missed.reset();
    m_session = std::make_unique<Session>(account, std::move(token), m_transport, m_tokens, m_clock);
    if (m_answers)
        m_session->keepAnswers(*m_answers);
    connect(m_session.get(), &Session::accountChanged, this, [this] {
        const bool restore = m_accounts.toRestore().has_value();
        (void)m_accounts.remember(m_session->account(), restore);
    });
    connect(m_session.get(), &Session::expired, this, &SessionManager::stateChanged);
    setState(State::SignedIn);
    Q_EMIT sessionChanged();
}

void SessionManager::close()
{
    if (!m_session)
        return;
    // Pages of the old session must go before it does.
    const std::unique_ptr<Session> old = std::move(m_session);
    setState(State::SignedOut);
    Q_EMIT sessionChanged();
}

void SessionManager::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
