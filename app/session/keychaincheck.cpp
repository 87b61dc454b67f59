// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincheck.h"

#include "secretservice.h"
#include "tokenstore.h"

using namespace Qt::StringLiterals;
using Step = KeychainReport::Step;

namespace {

// No account's id looks like this; a check that was cut short is tidied up by the next.
QString entry()
{
    return u"keychain-check"_s;
}

Secret content()
{
    return Secret(u"An entry of no worth, which Conta removes at once.");
}

template <typename T>
std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

KeychainState keychainState(const ApiError &error)
{
    if (error.type == "locked"_L1)
        return KeychainState::Locked;
    if (error.type == "absent"_L1)
        return KeychainState::Absent;
    if (error.type == "denied"_L1)
        return KeychainState::Denied;
    if (error.type == "hanging"_L1)
        return KeychainState::Hanging;
    return KeychainState::Failed;
}

std::optional<ApiError> KeychainReport::problem() const
{
    for (const Measurement &measurement : steps) {
        if (measurement.problem)
            return measurement.problem;
    }
    return {};
}

KeychainCheck::KeychainCheck(TokenStore &store, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_service(new SecretService(this))
{
}

Call<KeychainReport> KeychainCheck::run()
{
    Promise<KeychainReport> promise;
    Call<KeychainReport> call = promise.call();
    const bool runs = isRunning();
    m_waiting.push_back(std::move(promise));
    if (!runs) {
        m_report = {.isPersistent = m_store.isPersistent(), .at = QDateTime::currentDateTimeUtc()};
        write();
    }
    return call;
}

void KeychainCheck::write()
{
    m_elapsed.start();
    m_store.write(entry(), content()).then(this, [this](const Result<Done> &written) {
        note(Step::Write, errorOf(written));
        if (written)
            read();
        else
            askForName(); // Nothing is there that would have to go.
    });
}

void KeychainCheck::read()
{
    m_elapsed.start();
    m_store.read(entry()).then(this, [this](const Result<Secret> &secret) {
        std::optional<ApiError> problem = errorOf(secret);
        if (secret && *secret != content())
            problem = ApiError{.kind = ApiError::Kind::StoreUnavailable, .type = u"mismatch"_s};
        note(Step::Read, problem);
        remove();
    });
}

void KeychainCheck::remove()
{
    m_elapsed.start();
    m_store.remove(entry()).then(this, [this](const Result<Done> &removed) {
        note(Step::Remove, errorOf(removed));
        askForName();
    });
}

void KeychainCheck::note(Step step, const std::optional<ApiError> &problem)
{
    m_report.steps.append(
        {.step = step, .took = std::chrono::milliseconds(m_elapsed.elapsed()), .problem = problem});
}

// Last, because a service may only be started by the first question to it.
void KeychainCheck::askForName()
{
    const std::optional<ApiError> problem = m_report.problem();
    m_report.state = problem ? keychainState(*problem) : KeychainState::Ready;
#if defined(Q_OS_WIN)
    if (m_report.isPersistent)
        m_report.name = u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    if (m_report.isPersistent)
        m_report.name = u"macOS Keychain"_s;
#endif
    m_service->name().then(this, [this](const Result<QString> &name) {
        if (name && !name->isEmpty() && m_report.isPersistent)
            m_report.name = *name;
        for (Promise<KeychainReport> &promise : std::exchange(m_waiting, {}))
            promise.resolve(m_report);
    });
}
