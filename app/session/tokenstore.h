// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secret.h"

#include <QObject>

/// Where tokens outlive the program. Every call is answered within a bounded time.
/// Errors: Kind::StoreUnavailable with type "absent", "locked", "denied", "hanging", "failed" or, where it
/// does not hold what it said, "mismatch" or "stillThere".
class TokenStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Kind::NotFound where there is none; a locked keyring may say that too.
    virtual Call<Secret> read(const QString &accountId) = 0;
    virtual Call<Done> write(const QString &accountId, const Secret &token) = 0;
    /// Removing what is not there is a success.
    virtual Call<Done> remove(const QString &accountId) = 0;

    /// Why nothing can be kept at the moment, as far as that is known without asking the store.
    virtual std::optional<ApiError> knownProblem() const { return {}; }

    /// False where a token lives no longer than the program.
    virtual bool isPersistent() const = 0;

Q_SIGNALS:
    /// The store works again: a job that had been given up came back after all, or a keyring that refused was
    /// unlocked or came up. What it holds may be the doing of that job: write or remove once more what should
    /// be true.
    void recovered();
};
