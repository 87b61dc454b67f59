// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "jsonfile.h"

#include <QList>
#include <QSet>

#include <optional>

/// The accounts that have signed in here, most recent first, in a file without secrets.
class AccountStore final
{
public:
    /// An empty path keeps them in memory only.
    explicit AccountStore(const QString &path);

    const QList<Account> &accounts() const { return m_accounts; }

    /// Where a list that could not be read was put aside; else empty.
    QString damagedCopy() const { return m_file.damagedCopy(); }

    /// The account to open at the next start: the most recent, unless it signed out.
    std::optional<Account> toRestore() const;

    /// Puts the account first, replacing an older record of the same id. restore says whether the next
    /// start shall open it. Errors: Kind::StoreUnavailable.
    Result<Done> remember(const Account &account, bool restore);

    /// Whether the token store was to hold the account's token when it was last open.
    bool isKept(const QString &accountId) const;

    /// Notes that the account signed out; its place in the list stays. Errors: Kind::StoreUnavailable.
    Result<Done> noteSignedOut(const QString &accountId);

    /// Takes the account off the list. Where it was the first, the next start opens no other in its place.
    /// Errors: Kind::StoreUnavailable.
    Result<Done> forget(const QString &accountId);

private:
    Result<Done> save();

    JsonFile m_file;
    QList<Account> m_accounts;
    QSet<QString> m_signedOut; ///< Those of m_accounts that the token store holds no token of.
    bool m_restore = false;
};
