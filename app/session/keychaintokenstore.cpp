// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaintokenstore.h"

#include "secretservice.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"Conta"_s;
}

// On Windows the service name counts for nothing, so the key says whose it is.
QString keyFor(const QString &accountId)
{
    return u"Conta/"_s + accountId;
}

QLatin1StringView typeOf(const QKeychain::Job &job)
{
    const QString text = job.errorString();
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return "denied"_L1;
    case QKeychain::AccessDenied:
        return text.contains("locked"_L1, Qt::CaseInsensitive) ? "locked"_L1 : "denied"_L1;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return "absent"_L1;
    default:
        // Without a bus or a secret service QtKeychain answers OtherError and the bus's own words.
        return text.contains("D-Bus"_L1) || text.contains("DBus"_L1) || text.contains(".service"_L1)
                   ? "absent"_L1
                   : "failed"_L1;
    }
}

ApiError storeError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return ApiError{.kind = ApiError::Kind::NotFound, .message = job.errorString()};
    return ApiError{
        .kind = ApiError::Kind::StoreUnavailable, .type = typeOf(job), .message = job.errorString()};
}

ApiError hanging()
{
    return ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = u"hanging"_s};
}

ApiError lockedKeyring()
{
    return ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s};
}

} // namespace

KeychainTokenStore::KeychainTokenStore(std::chrono::milliseconds bound, QObject *parent)
    : TokenStore(parent),
      m_bound(bound),
      m_service(new SecretService(this))
{
    // A job that hangs says itself when it is done.
    connect(m_service, &SecretService::becameUsable, this, &KeychainTokenStore::becomeUsable);
}

void KeychainTokenStore::becomeUsable()
{
    if (m_hanging > 0 || !m_problem)
        return;
    m_problem.reset();
    Q_EMIT recovered();
}

template <typename T>
Call<T> KeychainTokenStore::run(QKeychain::Job *job, const QString &accountId,
                                std::function<Result<T>()> answer)
{
    job->setInsecureFallback(false);
    job->setKey(keyFor(accountId));
    if (m_hanging > 0) {
        delete job;
        return Call<T>::ready(hanging());
    }
    auto promise = std::make_shared<Promise<T>>();
    auto call = promise->call();
    auto *bound = new QTimer(this);
    // How long was waited is told to people: a coarse one may end before its time.
    bound->setTimerType(Qt::PreciseTimer);
    bound->setSingleShot(true);
    connect(bound, &QTimer::timeout, this, [this, promise, bound] {
        ++m_hanging;
        bound->deleteLater();
        m_problem = hanging();
        promise->resolve(hanging());
    });
    connect(job, &QKeychain::Job::finished, this, [=, this, bound = QPointer<QTimer>(bound)] {
        if (!bound || !bound->isActive()) {
            --m_hanging;
            m_problem.reset();
            Q_EMIT recovered();
            return;
        }
        delete bound;
        Result<T> result = answer();
        const bool isBlamed = !result && result.error().kind == ApiError::Kind::StoreUnavailable;
        const bool isProof = result && !qobject_cast<QKeychain::DeletePasswordJob *>(job);
        if (isBlamed)
            m_problem = result.error();
        promise->resolve(std::move(result));
        if (isProof)
            becomeUsable();
    });
    bound->start(m_bound);
    job->start();
    return call;
}

Call<Secret> KeychainTokenStore::read(const QString &accountId)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    return unlessLocked(run<Secret>(job, accountId, [job]() -> Result<Secret> {
        if (job->error() != QKeychain::NoError)
            return storeError(*job);
        const Secret token(QByteArrayView(job->binaryData()));
        if (token.isEmpty())
            return ApiError{.kind = ApiError::Kind::NotFound};
        return token;
    }));
}

Call<Done> KeychainTokenStore::write(const QString &accountId, const Secret &token)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(token.reveal());
    return run<Done>(job, accountId, [job]() -> Result<Done> {
        if (job->error() != QKeychain::NoError)
            return storeError(*job);
        return Done{};
    });
}

Call<Done> KeychainTokenStore::remove(const QString &accountId)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    return unlessLocked(run<Done>(job, accountId, [job]() -> Result<Done> {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return storeError(*job);
        return Done{};
    }));
}

// A locked keyring says that there is nothing in it, and that nothing had to be removed.
template <typename T>
Call<T> KeychainTokenStore::unlessLocked(Call<T> call)
{
    return std::move(call).andThen([service = QPointer(m_service), store = QPointer(this)](Result<T> result) {
        const bool isNothing = std::is_same_v<T, Done>
                                   ? result.has_value()
                                   : !result && result.error().kind == ApiError::Kind::NotFound;
        if (!isNothing || !service)
            return Call<T>::ready(std::move(result));
        return service->isLocked().map(
            [store, result = std::move(result)](const Result<bool> &locked) -> Result<T> {
                if (!locked || !*locked) {
                    if (store)
                        store->becomeUsable();
                    return result;
                }
                if (store)
                    store->m_problem = lockedKeyring();
                return lockedKeyring();
            });
    });
}

std::optional<ApiError> KeychainTokenStore::knownProblem() const
{
    if (m_hanging > 0)
        return hanging();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Every keyring of a Linux desktop is reached over the session bus.
    if (!SecretService::hasBus())
        return ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = u"absent"_s};
#endif
    return m_problem;
}
