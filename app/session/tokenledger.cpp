// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenledger.h"

using namespace Qt::StringLiterals;

namespace {

const QString kept = u"kept"_s;
const QString toRemove = u"toRemove"_s;

} // namespace

bool TokenLedger::knows(const QString &accountId) const
{
    return m_file.object().contains(accountId);
}

bool TokenLedger::isOwed(const QString &accountId) const
{
    return m_file.object().value(accountId) == toRemove;
}

QStringList TokenLedger::owed() const
{
    QStringList ids = m_file.object().keys();
    ids.removeIf([this](const QString &id) { return !isOwed(id); });
    return ids;
}

void TokenLedger::noteKept(const QString &accountId)
{
    note(accountId, kept);
}

void TokenLedger::noteOwed(const QString &accountId)
{
    note(accountId, toRemove);
}

void TokenLedger::forget(const QString &accountId)
{
    note(accountId, QJsonValue::Undefined);
}

void TokenLedger::note(const QString &accountId, const QJsonValue &what)
{
    QJsonObject object = m_file.object();
    object.insert(accountId, what); // Undefined takes it out.
    if (object != m_file.object())
        (void)m_file.setObject(object);
}
