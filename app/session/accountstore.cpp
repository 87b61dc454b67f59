// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"

#include "jsonreader.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Account &account, bool signedOut)
{
    return {{u"signedOut"_s, signedOut},
            {u"server"_s, account.server.toString()},
            {u"userId"_s, account.userId},
            {u"email"_s, account.email},
            {u"name"_s, account.name},
            {u"signIn"_s, account.signIn == Account::SignIn::ApiToken ? u"apiToken"_s : u"password"_s}};
}

Account readAccount(JsonReader &reader)
{
    Account account;
    account.server = QUrl(reader.string("server"_L1), QUrl::StrictMode);
    account.userId = reader.string("userId"_L1);
    account.email = reader.string("email"_L1);
    account.name = reader.optString("name"_L1).value_or(QString());
    account.signIn = reader.optString("signIn"_L1) == u"apiToken"_s ? Account::SignIn::ApiToken
                                                                    : Account::SignIn::Password;
    if (!account.server.isValid() || account.server.host().isEmpty())
        reader.fail("server"_L1, u"an address"_s);
    return account;
}

} // namespace

AccountStore::AccountStore(const QString &path) : m_file(path)
{
    // One unreadable record must not hide the others.
    const QJsonArray records = m_file.object().value("accounts"_L1).toArray();
    for (const QJsonValue &record : records) {
        auto account = JsonReader::decodeValue(record, &readAccount);
        if (!account)
            continue;
        m_accounts.append(*account);
        if (record.toObject().value("signedOut"_L1).toBool())
            m_signedOut.insert(account->id());
    }
    m_restore = m_file.object().value("restore"_L1).toBool();
}

std::optional<Account> AccountStore::toRestore() const
{
    if (!m_restore || m_accounts.isEmpty())
        return {};
    return m_accounts.first();
}

Result<Done> AccountStore::remember(const Account &account, bool restore)
{
    m_accounts.removeIf([&](const Account &other) { return other.id() == account.id(); });
    m_accounts.prepend(account);
    m_restore = restore;
    if (restore)
        m_signedOut.remove(account.id());
    else
        m_signedOut.insert(account.id());
    return save();
}

bool AccountStore::isKept(const QString &accountId) const
{
    return !m_signedOut.contains(accountId) &&
           std::any_of(m_accounts.begin(), m_accounts.end(),
                       [&](const Account &account) { return account.id() == accountId; });
}

Result<Done> AccountStore::noteSignedOut(const QString &accountId)
{
    if (!m_accounts.isEmpty() && m_accounts.first().id() == accountId)
        m_restore = false;
    m_signedOut.insert(accountId);
    return save();
}

Result<Done> AccountStore::forget(const QString &accountId)
{
    if (!m_accounts.isEmpty() && m_accounts.first().id() == accountId)
        m_restore = false;
    m_accounts.removeIf([&](const Account &account) { return account.id() == accountId; });
    m_signedOut.remove(accountId);
    return save();
}

Result<Done> AccountStore::save()
{
    QJsonArray records;
    for (const Account &account : std::as_const(m_accounts))
        records.append(toJson(account, m_signedOut.contains(account.id())));
    return m_file.setObject({{u"accounts"_s, records}, {u"restore"_s, m_restore}});
}
