// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apierror.h"
#include "result.h"

#include <QObject>
#include <QQueue>

#include <optional>

class AccountStore;
class AnswerCache;
class TokenStore;

/// What an erasure could not take away, or not make sure of, and why.
struct Leftovers
{
    std::optional<ApiError> token;  ///< In the token store; type "stillThere" where it is handed out yet.
    std::optional<ApiError> record; ///< In the list of accounts.

    std::optional<ApiError> answers = {}; ///< In the cache of what the server last said.

    bool isEmpty() const { return !token && !record && !answers; }

    friend bool operator==(const Leftovers &, const Leftovers &) = default;
};

/// Takes everything that this computer holds of an account away: its token, which is then asked for to see
/// that it is gone, what was kept of the server's answers, and its place in the list of accounts.
class AccountEraser final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AccountEraser(TokenStore &tokens, AccountStore &accounts, QObject *parent = nullptr);

    /// Where answers are kept; must outlive it.
    void keepAnswers(AnswerCache &cache) { m_answers = &cache; }

    /// Ends in erased(), after those asked for before. wasKept says whether the token was to be in the
    /// store.
    void erase(const Account &account, bool wasKept);
    /// Tries once more where something was left; ends in erased().
    void again();

Q_SIGNALS:
    void erased(const Account &account, const Leftovers &leftovers);

private:
    struct Job
    {
        Account account;
        bool wasKept = false;
    };

    void startNext();
    void removeToken();
    void readBack(int round);
    void finish(const std::optional<ApiError> &tokenProblem);

    TokenStore &m_tokens;
    AccountStore &m_accounts;
    AnswerCache *m_answers = nullptr;
    Account m_account;
    bool m_wasKept = false;
    Leftovers m_leftovers;
    int m_round = 0; ///< Counts the tries.
    bool m_busy = false;
    QQueue<Job> m_next;
};
