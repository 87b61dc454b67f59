// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokenstore.h"

#include <QHash>

#include <vector>

/// A persistent token store that does nothing until the test lets it: every job waits in the order of its
/// coming, and answer() or fail() ends the oldest.
class HeldTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    Call<Secret> read(const QString &accountId) override;
    Call<Done> write(const QString &accountId, const Secret &token) override;
    Call<Done> remove(const QString &accountId) override;
    bool isPersistent() const override { return true; }

    /// What the waiting jobs are: "read u@host", "write u@host", "remove u@host".
    QStringList waiting() const;

    /// Carries out the oldest job, and answers it.
    void answer();
    /// Carries out every job that waits.
    void answerAll();
    /// Ends the oldest job with this error, and leaves the content as it is.
    void fail(const ApiError &error);

    QHash<QString, Secret> content;

private:
    struct Job
    {
        QString what;
        std::function<void()> answer;
        std::function<void(const ApiError &)> fail;
    };

    template <typename T>
    Call<T> hold(const QString &what, std::function<Result<T>()> act);
    Job takeOldest();

    std::vector<Job> m_jobs;
};
