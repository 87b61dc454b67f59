// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteraser.h"

#include "accountstore.h"
#include "answercache.h"
#include "tokenstore.h"

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

AccountEraser::AccountEraser(TokenStore &tokens, AccountStore &accounts, QObject *parent)
    : QObject(parent),
      m_tokens(tokens),
      m_accounts(accounts)
{
    // A job that was given up came back: it may have put the token there after all, or taken it away.
    connect(&m_tokens, &TokenStore::recovered, this, [this] {
        if (m_leftovers.token)
            again();
    });
}

void AccountEraser::erase(const Account &account, bool wasKept)
{
    m_next.enqueue({.account = account, .wasKept = wasKept});
    startNext();
}

void AccountEraser::startNext()
{
    if (m_busy || m_next.isEmpty())
        return;
    const Job job = m_next.dequeue();
    m_account = job.account;
    m_wasKept = job.wasKept;
    m_leftovers = {};
    removeToken();
}

void AccountEraser::again()
{
    if (!m_leftovers.isEmpty())
        removeToken();
}

void AccountEraser::removeToken()
{
    m_busy = true;
    const int round = ++m_round;
    m_tokens.remove(m_account.id()).then(this, [this, round](const Result<Done> &removed) {
        if (round != m_round)
            return;
        // Where there is no store at all, only a token that was to be in one can be in its file.
        const bool hasNoStore = !removed && removed.error().type == "absent"_L1;
        if (hasNoStore && !m_wasKept)
            finish({});
        else if (!removed)
            finish(removed.error());
        else
            readBack(round);
    });
}

void AccountEraser::readBack(int round)
{
    m_tokens.read(m_account.id()).then(this, [this, round](const Result<Secret> &token) {
        if (round != m_round)
            return;
        if (token)
            finish(ApiError{.kind = Kind::StoreUnavailable, .type = u"stillThere"_s});
        else if (token.error().kind == Kind::NotFound)
            finish({});
        else
            finish(token.error());
    });
}

void AccountEraser::finish(const std::optional<ApiError> &tokenProblem)
{
    m_leftovers.token = tokenProblem;
    const Result<Done> forgotten = m_accounts.forget(m_account.id());
    m_leftovers.record = forgotten ? std::nullopt : std::optional(forgotten.error());
    m_leftovers.answers.reset();
    if (m_answers) {
        const Result<Done> cleared = m_answers->forget(m_account.id());
        m_leftovers.answers = cleared ? std::nullopt : std::optional(cleared.error());
    }
    m_busy = false;
    Q_EMIT erased(m_account, m_leftovers);
    startNext();
}
