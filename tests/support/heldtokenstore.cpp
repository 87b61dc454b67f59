// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldtokenstore.h"

using namespace Qt::StringLiterals;

template <typename T>
Call<T> HeldTokenStore::hold(const QString &what, std::function<Result<T>()> act)
{
    auto promise = std::make_shared<Promise<T>>();
    m_jobs.push_back({.what = what,
                      .answer = [promise, act = std::move(act)] { promise->resolve(act()); },
                      .fail =
                          [promise](const ApiError &error) {
                              promise->resolve(error);
                          }});
    return promise->call();
}

Call<Secret> HeldTokenStore::read(const QString &accountId)
{
    return hold<Secret>(u"read "_s + accountId, [this, accountId]() -> Result<Secret> {
        const auto found = content.constFind(accountId);
        if (found == content.constEnd())
            return ApiError{.kind = ApiError::Kind::NotFound};
        return *found;
    });
}

Call<Done> HeldTokenStore::write(const QString &accountId, const Secret &token)
{
    return hold<Done>(u"write "_s + accountId, [this, accountId, token]() -> Result<Done> {
        content.insert(accountId, token);
        return Done{};
    });
}

Call<Done> HeldTokenStore::remove(const QString &accountId)
{
    return hold<Done>(u"remove "_s + accountId, [this, accountId]() -> Result<Done> {
        content.remove(accountId);
        return Done{};
    });
}

QStringList HeldTokenStore::waiting() const
{
    QStringList names;
    for (const Job &job : m_jobs)
        names.append(job.what);
    return names;
}

HeldTokenStore::Job HeldTokenStore::takeOldest()
{
    Q_ASSERT_X(!m_jobs.empty(), "HeldTokenStore", "no job waits");
    Job job = std::move(m_jobs.front());
    m_jobs.erase(m_jobs.begin());
    return job;
}

void HeldTokenStore::answer()
{
    takeOldest().answer();
}

void HeldTokenStore::answerAll()
{
    while (!m_jobs.empty())
        answer();
}

void HeldTokenStore::fail(const ApiError &error)
{
    takeOldest().fail(error);
}
