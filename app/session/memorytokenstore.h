// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenstore.h"

#include <QHash>

/// Tokens for as long as the program runs: for the demo.
class MemoryTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    Call<Secret> read(const QString &accountId) override;
    Call<Done> write(const QString &accountId, const Secret &token) override;
    Call<Done> remove(const QString &accountId) override;
    bool isPersistent() const override { return false; }

private:
    QHash<QString, Secret> m_tokens;
};
