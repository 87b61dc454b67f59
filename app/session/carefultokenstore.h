// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenledger.h"
#include "tokenparts.h"
#include "tokenstore.h"

#include <chrono>
#include <deque>
#include <memory>

/// Tokens in another store's entries, so that a crash, a refusal or a lie of that store leaves at worst
/// "sign in again", never half a token and never one that was to go:
/// what is written is read back and compared; what is removed is asked for once more; a token too long for
/// one entry is cut into parts, which count only once a header written last says that they are complete; and
/// a removal that could not be done is remembered in a file and done when the store works again. Errors:
/// those of the store below, and Kind::StoreUnavailable with type "mismatch" (it does not hand out what it
/// took) or "stillThere" (it hands out what it removed); read() says Kind::NotFound, type "incomplete", of a
/// token whose parts do not fit together.
class CarefulTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    struct Options
    {
        int partSize = 0;   ///< The longest entry that the store below takes, in bytes; 0 for no limit.
        QString ledgerPath; ///< The file of removals that are owed; empty keeps them in memory.
        /// How long after its making what an earlier run owes is done: first things first.
        std::chrono::milliseconds settleAfter = std::chrono::seconds(3);
    };

    CarefulTokenStore(std::unique_ptr<TokenStore> entries, const Options &options, QObject *parent = nullptr);
    ~CarefulTokenStore() override;

    /// The longest entry that this operating system's keychain takes as it is: 2,559 bytes on Windows, no
    /// limit (0) elsewhere.
    static int platformPartSize();

    Call<Secret> read(const QString &accountId) override;
    Call<Done> write(const QString &accountId, const Secret &token) override;
    Call<Done> remove(const QString &accountId) override;
    std::optional<ApiError> knownProblem() const override { return m_entries->knownProblem(); }
    bool isPersistent() const override { return m_entries->isPersistent(); }

    /// The accounts whose token is still to be removed.
    QStringList owed() const { return m_ledger.owed(); }

private:
    class Job;
    class ReadJob;
    class WriteJob;
    class RemoveJob;

    void enqueue(std::unique_ptr<Job> job);
    void startNext();
    void settle();

    std::unique_ptr<TokenStore> m_entries;
    int m_partSize;
    TokenLedger m_ledger;
    std::deque<std::unique_ptr<Job>> m_jobs; ///< The first one is under way: they never mix.
};
