// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include "accountstore.h"
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
      m_eraser(tokens, accounts)
{
    // A write that was given up may have succeeded after the sign-out that was to undo it.
    connect(&m_tokens, &TokenStore::recovered, this, [this] {
        if (!m_session && !m_signedOut.isEmpty())
            m_tokens.remove(m_signedOut).ignore();
    });
    connect(&m_eraser, &AccountEraser::erased, this, &SessionManager::accountErased);
}

SessionManager::~SessionManager() = default;

bool SessionManager::canKeep() const
{
    return m_tokens.isPersistent();
}

std::optional<ApiError> SessionManager::keepProblem() const
{
    return m_tokens.knownProblem();
}

void SessionManager::restore()
{
    const std::optional<Account> account = m_accounts.toRestore();
    if (!account || m_state != State::SignedOut)
        return;
    setState(State::Restoring);
    m_restoring = std::make_unique<QObject>();
    m_tokens.read(account->id()).then(m_restoring.get(), [this, account = *account](Result<Secret> secret) {
        m_restoring.release()->deleteLater();
        if (!secret) {
            setState(State::SignedOut);
            Q_EMIT restoreFailed(account, secret.error());
            return;
        }
        const Token token = Token::fromServer(*secret);
        if (token.expiresAt() && *token.expiresAt() <= m_clock.now()) {
            setState(State::SignedOut);
            Q_EMIT restoreFailed(account, ApiError{.kind = ApiError::Kind::Unauthorized});
            return;
        }
        open(account, token);
        m_session->markStored();
    });
}

void SessionManager::cancelRestore()
{
    if (m_state != State::Restoring)
        return;
    m_restoring.reset();
    setState(State::SignedOut);
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
    if (!keep && wasHere && m_tokens.isPersistent())
        m_tokens.remove(signedIn.account.id()).ignore();
    // A list that cannot be written costs a sign-in at the next start and nothing now.
    (void)m_accounts.remember(m_session->account(), keep);
    if (revive)
        Q_EMIT stateChanged();
}

void SessionManager::signOut()
{
    if (!m_session)
        return;
    const Account account = m_session->account();
    const bool wasKept = m_session->isKept();
    m_signedOut = account.id();
    (void)m_accounts.remember(account, false);
    close();
    m_tokens.remove(account.id()).then(this, [this, wasKept](Result<Done> result) {
        // A token that was never to be kept is not there, nor is any where there is no store at all.
        if (!result && wasKept && result.error().type != "absent"_L1)
            Q_EMIT tokenNotRemoved(result.error());
    });
}

void SessionManager::eraseAccount()
{
    if (!m_session)
        return;
    const Account account = m_session->account();
    const bool wasKept = m_session->isKept();
    // First, so that nothing of it can be stored anew.
    close();
    m_eraser.erase(account, wasKept);
}

void SessionManager::open(const Account &account, Token token)
{
    close();
    m_signedOut.clear();
    m_session = std::make_unique<Session>(account, std::move(token), m_transport, m_tokens, m_clock);
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
