// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenstore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}
class SecretService;

/// Tokens in the operating system's keychain, through QtKeychain and never through its plain-text fallback.
/// QtKeychain's jobs share one queue, and a locked keyring may leave one without an answer for good: so
/// every job is bounded in time, and while one hangs the next are refused at once instead of queued. It
/// recovers by itself: when such a job comes back, and on Linux desktops also when the keyring comes up or is
/// unlocked.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    /// bound is how long a person may take to unlock the keychain before it counts as hanging.
    explicit KeychainTokenStore(std::chrono::milliseconds bound = std::chrono::seconds(30),
                                QObject *parent = nullptr);

    Call<Secret> read(const QString &accountId) override;
    Call<Done> write(const QString &accountId, const Secret &token) override;
    Call<Done> remove(const QString &accountId) override;
    bool isPersistent() const override { return true; }
    std::optional<ApiError> knownProblem() const override;

private:
    void becomeUsable();
    template <typename T>
    Call<T> run(QKeychain::Job *job, const QString &accountId, std::function<Result<T>()> answer);
    template <typename T>
    Call<T> unlessLocked(Call<T> call);

    std::chrono::milliseconds m_bound;
    SecretService *m_service;
    std::optional<ApiError> m_problem; ///< Of the last job, where the store was to blame.
    int m_hanging = 0;                 ///< Jobs given up on that QtKeychain still waits for.
};
