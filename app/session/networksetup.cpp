// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksetup.h"

#include "authapi.h"
#include "tokenstore.h"

using namespace Qt::StringLiterals;

namespace {

// The name of the password in the store; empty where the proxy wants no sign-in.
QString entryFor(const NetworkSettings::Proxy &proxy)
{
    if (proxy.host.isEmpty() || proxy.user.isEmpty())
        return {};
    const QString kind = proxy.kind == NetworkSettings::Proxy::Kind::Socks5 ? u"socks5"_s : u"http"_s;
    return u"proxy/%1/%2@%3:%4"_s.arg(kind, proxy.user, proxy.host).arg(proxy.port);
}

} // namespace

NetworkSetup::NetworkSetup(NetworkAccess &access, TokenStore &secrets, QObject *parent)
    : QObject(parent),
      m_access(access),
      m_secrets(secrets)
{
    connect(&m_secrets, &TokenStore::recovered, this, &NetworkSetup::retry);
}

void NetworkSetup::restore(const NetworkSettings &kept)
{
    if (const Result<Done> taken = m_access.setSettings(kept); !taken) {
        NetworkSettings rest = kept;
        rest.extraCaFile.clear();
        (void)m_access.setSettings(rest);
        setProblem(taken.error());
    }
    if (!entryFor(kept.proxy).isEmpty())
        readPassword();
    Q_EMIT changed();
}

Result<Done> NetworkSetup::apply(NetworkSettings settings)
{
    const NetworkSettings before = m_access.settings();
    const QString oldEntry = entryFor(before.proxy);
    const QString entry = entryFor(settings.proxy);
    const bool sameProxy = entry == oldEntry;
    if (entry.isEmpty())
        settings.proxy.password = {};
    else if (sameProxy && settings.proxy.password.isEmpty())
        settings.proxy.password = before.proxy.password;
    if (Result<Done> taken = m_access.setSettings(settings); !taken)
        return taken;
    if (!sameProxy && !oldEntry.isEmpty())
        m_secrets.remove(oldEntry).ignore();
    const bool newPassword = !settings.proxy.password.isEmpty() &&
                             (!sameProxy || settings.proxy.password != before.proxy.password);
    if (newPassword) {
        writePassword();
    } else if (!sameProxy) {
        m_waiting.reset();
        setProblem({});
    } else if (m_problem && m_problem->kind == ApiError::Kind::Invalid) {
        setProblem({});
    }
    Q_EMIT changed();
    return Done{};
}

bool NetworkSetup::hasPasswordFor(const NetworkSettings::Proxy &proxy) const
{
    const NetworkSettings::Proxy &known = settings().proxy;
    return !known.password.isEmpty() && entryFor(proxy) == entryFor(known);
}

bool NetworkSetup::keepsPasswords() const
{
    return m_secrets.isPersistent();
}

Call<std::chrono::milliseconds> NetworkSetup::tryOut(const QUrl &server, NetworkSettings settings)
{
    if (settings.proxy.password.isEmpty() && hasPasswordFor(settings.proxy))
        settings.proxy.password = m_access.settings().proxy.password;
    return m_access.tryOut(AuthApi::openAddress(server), settings);
}

void NetworkSetup::readPassword()
{
    const QString entry = entryFor(settings().proxy);
    m_waiting = std::make_unique<QObject>();
    m_secrets.read(entry).then(m_waiting.get(), [this, entry](Result<Secret> password) {
        takePassword(entry, std::move(password));
    });
}

void NetworkSetup::writePassword()
{
    m_waiting = std::make_unique<QObject>();
    m_secrets.write(entryFor(settings().proxy), settings().proxy.password)
        .then(m_waiting.get(), [this](const Result<Done> &kept) {
            setProblem(kept ? std::nullopt : std::optional(kept.error()));
        });
}

void NetworkSetup::takePassword(const QString &entry, Result<Secret> password)
{
    NetworkSettings now = settings();
    if (!now.proxy.password.isEmpty() || entryFor(now.proxy) != entry)
        return;
    if (!password) {
        setProblem(password.error());
        return;
    }
    now.proxy.password = *password;
    (void)m_access.setSettings(now); // The file of authorities is as it was.
    if (m_problem && m_problem->kind != ApiError::Kind::Invalid)
        setProblem({});
    Q_EMIT changed();
}

void NetworkSetup::setProblem(std::optional<ApiError> problem)
{
    if (m_problem == problem)
        return;
    m_problem = std::move(problem);
    Q_EMIT problemChanged();
}

void NetworkSetup::retry()
{
    if (!m_problem || m_problem->kind == ApiError::Kind::Invalid)
        return;
    if (settings().proxy.password.isEmpty())
        readPassword();
    else
        writePassword();
}
