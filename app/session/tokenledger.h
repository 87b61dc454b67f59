// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonfile.h"

#include <QStringList>

/// Which accounts may have a token in the keychain, and which of those tokens are to go: what was asked for
/// stands in a file, without secrets, before the keychain hears of it. So a removal that the keychain
/// refused, or that a crash cut short, is done later.
class TokenLedger final
{
public:
    /// An empty path keeps it in memory only.
    explicit TokenLedger(const QString &path) : m_file(path) {}

    /// Whether anything was ever noted of the account.
    bool knows(const QString &accountId) const;
    /// Whether its token is still to be removed.
    bool isOwed(const QString &accountId) const;
    QStringList owed() const;

    // A file that cannot be written costs the memory of what is owed, and nothing now.
    void noteKept(const QString &accountId);
    void noteOwed(const QString &accountId);
    void forget(const QString &accountId);

private:
    void note(const QString &accountId, const QJsonValue &what);

    JsonFile m_file;
};
