// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounterasure.h"

#include "account.h"
#include "erasedtext.h"
#include "sessionmanager.h"
#include "uisettings.h"

AccountErasure::AccountErasure(SessionManager &manager, UiSettings &settings, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_settings(settings)
{
    connect(&m_manager, &SessionManager::accountErased, this, &AccountErasure::finish);
}

void AccountErasure::begin(bool certain)
{
    m_isCertain = certain;
    // Later: whatever asked belongs to the frame that goes.
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Where somebody deleted an account, nobody else wants to begin.
            m_settings.setLastPage({});
            m_deletedId = m_manager.session() ? m_manager.session()->account().id() : QString();
            Q_EMIT began();
            m_manager.eraseAccount();
        },
        Qt::QueuedConnection);
}

void AccountErasure::finish(const Account &account, const Leftovers &leftovers)
{
    // Somebody has signed in to it again meanwhile.
    if (m_manager.session() && m_manager.session()->account().id() == account.id())
        return;
    // Nothing that belongs to its session can note anything any more.
    m_settings.forgetAccount(account.id());
    const ErasedFate fate = account.id() != m_deletedId ? ErasedFate::Removed
                            : m_isCertain               ? ErasedFate::Deleted
                                                        : ErasedFate::Unknown;
    m_hasLeftovers = !leftovers.isEmpty();
    Q_EMIT erased(erasedText(account, leftovers, fate), erasedDetails(account, leftovers));
}
