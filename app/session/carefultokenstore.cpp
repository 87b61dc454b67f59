// SPDX-License-Identifier: GPL-3.0-or-later
#include "carefultokenstore.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

ApiError unavailable(QLatin1StringView type)
{
    return ApiError{.kind = Kind::StoreUnavailable, .type = type};
}

ApiError incomplete()
{
    return ApiError{.kind = Kind::NotFound, .type = u"incomplete"_s};
}

QChar otherGeneration(QChar generation)
{
    return generation == u'a' ? u'b' : u'a';
}

} // namespace

/// One thing to do for one account, in several steps. It ends itself, by done().
class CarefulTokenStore::Job : public QObject
{
public:
    Job(CarefulTokenStore &store, QString accountId) : m_store(store), m_accountId(std::move(accountId)) {}

    virtual void start() = 0;

protected:
    TokenStore &entries() { return *m_store.m_entries; }
    TokenLedger &ledger() { return m_store.m_ledger; }
    int partSize() const { return m_store.m_partSize; }
    const QString &accountId() const { return m_accountId; }

    /// Removes the parts of a generation from one index on. They are without a gap at any time, because they
    /// are written upwards and removed downwards, so the first that is missing is the end.
    void sweep(QChar generation, int from, std::function<void(Result<Done>)> then)
    {
        sweepUp(generation, from, from, std::move(then));
    }

    /// The job is gone when this returns.
    void done()
    {
        CarefulTokenStore &store = m_store;
        std::unique_ptr<Job> self = std::move(store.m_jobs.front());
        store.m_jobs.pop_front();
        self->setParent(&store);
        self.release()->deleteLater();
        store.startNext();
    }

private:
    void sweepUp(QChar generation, int from, int index, std::function<void(Result<Done>)> then)
    {
        entries()
            .read(tokenPartKey(m_accountId, generation, index))
            .then(this, [=, this, then = std::move(then)](const Result<Secret> &part) mutable {
                if (part)
                    sweepUp(generation, from, index + 1, std::move(then));
                else if (part.error().kind == Kind::NotFound)
                    sweepDown(generation, from, index - 1, std::move(then));
                else
                    then(part.error());
            });
    }

    void sweepDown(QChar generation, int from, int index, std::function<void(Result<Done>)> then)
    {
        if (index < from) {
            then(Done{});
            return;
        }
        entries()
            .remove(tokenPartKey(m_accountId, generation, index))
            .then(this, [=, this, then = std::move(then)](const Result<Done> &removed) mutable {
                if (removed)
                    sweepDown(generation, from, index - 1, std::move(then));
                else
                    then(removed);
            });
    }

    CarefulTokenStore &m_store;
    QString m_accountId;
};

class CarefulTokenStore::ReadJob final : public Job
{
public:
    using Job::Job;

    Call<Secret> call() const { return m_promise.call(); }

    void start() override
    {
        // To whoever asks, what is to be removed is gone already.
        if (ledger().isOwed(accountId())) {
            finish(ApiError{.kind = Kind::NotFound});
            return;
        }
        entries().read(accountId()).then(this, [this](const Result<Secret> &entry) {
            if (!entry || !TokenHeader::isOne(*entry)) {
                finish(entry);
                return;
            }
            const std::optional<TokenHeader> header = TokenHeader::parse(*entry);
            if (!header) {
                finish(incomplete());
                return;
            }
            m_token.header = *header;
            readPart();
        });
    }

private:
    void readPart()
    {
        if (m_token.parts.size() == m_token.header.count) {
            const std::optional<Secret> token = m_token.join();
            finish(token ? Result<Secret>(*token) : Result<Secret>(incomplete()));
            return;
        }
        entries()
            .read(tokenPartKey(accountId(), m_token.header.generation, int(m_token.parts.size())))
            .then(this, [this](const Result<Secret> &part) {
                if (part) {
                    m_token.parts.append(*part);
                    readPart();
                } else {
                    finish(part.error().kind == Kind::NotFound ? incomplete() : part.error());
                }
            });
    }

    void finish(Result<Secret> answer)
    {
        m_promise.resolve(std::move(answer));
        done();
    }

    Promise<Secret> m_promise;
    TokenParts m_token;
};

class CarefulTokenStore::WriteJob final : public Job
{
public:
    WriteJob(CarefulTokenStore &store, const QString &accountId, Secret token)
        : Job(store, accountId),
          m_token(std::move(token))
    {
    }

    Call<Done> call() const { return m_promise.call(); }

    void start() override
    {
        m_wasKnown = ledger().knows(accountId());
        ledger().noteKept(accountId());
        if (partSize() == 0) {
            m_entries.append({accountId(), m_token});
            writeNext();
            return;
        }
        entries().read(accountId()).then(this, [this](const Result<Secret> &entry) {
            if (!entry && entry.error().kind != Kind::NotFound) {
                finish(entry.error());
                return;
            }
            prepare(entry ? TokenHeader::parse(*entry) : std::nullopt);
            writeNext();
        });
    }

private:
    struct Entry
    {
        QString key;
        Secret content;
    };

    void prepare(const std::optional<TokenHeader> &before)
    {
        if (before)
            m_generation = otherGeneration(before->generation);
        if (m_token.size() <= partSize()) {
            m_entries.append({accountId(), m_token});
            return;
        }
        const TokenParts split = TokenParts::of(m_token, partSize(), m_generation);
        for (int i = 0; i < split.header.count; ++i)
            m_entries.append({tokenPartKey(accountId(), m_generation, i), split.parts.at(i)});
        m_parts = split.header.count;
        // Last: until it stands there, the token of before is the one in force.
        m_entries.append({accountId(), split.header.text()});
    }

    void writeNext()
    {
        if (m_next == m_entries.size()) {
            tidyUp();
            return;
        }
        const Entry &entry = m_entries.at(m_next);
        entries().write(entry.key, entry.content).then(this, [this](const Result<Done> &written) {
            if (written)
                readBack();
            else
                finish(written);
        });
    }

    void readBack()
    {
        entries().read(m_entries.at(m_next).key).then(this, [this](const Result<Secret> &entry) {
            if (entry && *entry == m_entries.at(m_next).content) {
                ++m_next;
                writeNext();
            } else if (entry || entry.error().kind == Kind::NotFound) {
                giveUp();
            } else {
                finish(entry.error());
            }
        });
    }

    // Whatever stands there now is no token of anybody.
    void giveUp()
    {
        entries().remove(m_entries.at(m_next).key).then(this, [this](const Result<Done> &) {
            finish(unavailable("mismatch"_L1));
        });
    }

    // What cannot be removed now is out of use, and goes with the next token or with the account.
    void tidyUp()
    {
        if (partSize() == 0) {
            finish(Done{});
            return;
        }
        sweep(m_generation, m_parts, [this](const Result<Done> &) {
            sweep(otherGeneration(m_generation), 0, [this](const Result<Done> &) { finish(Done{}); });
        });
    }

    void finish(Result<Done> answer)
    {
        if (!answer && answer.error().type == "absent"_L1 && !m_wasKnown)
            ledger().forget(accountId());
        m_promise.resolve(std::move(answer));
        done();
    }

    Promise<Done> m_promise;
    bool m_wasKnown = false;
    Secret m_token;
    QChar m_generation = u'a';
    int m_parts = 0;
    QList<Entry> m_entries;
    qsizetype m_next = 0;
};

class CarefulTokenStore::RemoveJob final : public Job
{
public:
    /// onlyIfOwed: not where the account was given a token again since.
    RemoveJob(CarefulTokenStore &store, const QString &accountId, bool onlyIfOwed)
        : Job(store, accountId),
          m_onlyIfOwed(onlyIfOwed)
    {
    }

    Call<Done> call() const { return m_promise.call(); }

    void start() override
    {
        if (m_onlyIfOwed && !ledger().isOwed(accountId())) {
            finish(Done{});
            return;
        }
        m_wasKnown = ledger().knows(accountId());
        ledger().noteOwed(accountId());
        entries().remove(accountId()).then(this, [this](const Result<Done> &removed) {
            if (removed)
                lookOnceMore();
            else
                fail(removed.error());
        });
    }

private:
    void lookOnceMore()
    {
        entries().read(accountId()).then(this, [this](const Result<Secret> &entry) {
            if (entry)
                fail(unavailable("stillThere"_L1));
            else if (entry.error().kind != Kind::NotFound)
                fail(entry.error());
            else if (partSize() == 0)
                succeed();
            else
                removeParts();
        });
    }

    void removeParts()
    {
        sweep(u'a', 0, [this](const Result<Done> &swept) {
            if (!swept) {
                fail(swept.error());
                return;
            }
            sweep(u'b', 0, [this](const Result<Done> &second) {
                if (second)
                    succeed();
                else
                    fail(second.error());
            });
        });
    }

    void succeed()
    {
        ledger().forget(accountId());
        finish(Done{});
    }

    void fail(const ApiError &error)
    {
        // Where there is no keychain, and no token was ever given to one, nothing is owed.
        if (error.type == "absent"_L1 && !m_wasKnown)
            ledger().forget(accountId());
        finish(error);
    }

    void finish(Result<Done> answer)
    {
        m_promise.resolve(std::move(answer));
        done();
    }

    Promise<Done> m_promise;
    bool m_onlyIfOwed;
    bool m_wasKnown = false;
};

CarefulTokenStore::CarefulTokenStore(std::unique_ptr<TokenStore> entries, const Options &options,
                                     QObject *parent)
    : TokenStore(parent),
      m_entries(std::move(entries)),
      m_partSize(options.partSize),
      m_ledger(options.ledgerPath)
{
    connect(m_entries.get(), &TokenStore::recovered, this, [this] {
        settle();
        Q_EMIT recovered();
    });
    if (!m_ledger.owed().isEmpty())
        QTimer::singleShot(options.settleAfter, this, &CarefulTokenStore::settle);
}

CarefulTokenStore::~CarefulTokenStore() = default;

int CarefulTokenStore::platformPartSize()
{
#ifdef Q_OS_WIN
    // QtKeychain 0.15 encrypts one more byte by itself, and spreads it over attributes of the entry.
    return 2559;
#else
    return 0;
#endif
}

Call<Secret> CarefulTokenStore::read(const QString &accountId)
{
    auto job = std::make_unique<ReadJob>(*this, accountId);
    auto call = job->call();
    enqueue(std::move(job));
    return call;
}

Call<Done> CarefulTokenStore::write(const QString &accountId, const Secret &token)
{
    auto job = std::make_unique<WriteJob>(*this, accountId, token);
    auto call = job->call();
    enqueue(std::move(job));
    return call;
}

Call<Done> CarefulTokenStore::remove(const QString &accountId)
{
    auto job = std::make_unique<RemoveJob>(*this, accountId, false);
    auto call = job->call();
    enqueue(std::move(job));
    return call;
}

void CarefulTokenStore::settle()
{
    const QStringList ids = m_ledger.owed();
    for (const QString &id : ids)
        enqueue(std::make_unique<RemoveJob>(*this, id, true));
}

void CarefulTokenStore::enqueue(std::unique_ptr<Job> job)
{
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1)
        startNext();
}

void CarefulTokenStore::startNext()
{
    if (!m_jobs.empty())
        m_jobs.front()->start();
}
