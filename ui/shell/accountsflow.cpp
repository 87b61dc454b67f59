// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsflow.h"

#include "accountspanel.h"
#include "accountstore.h"
#include "confirmdialog.h"
#include "sentences.h"
#include "sessionmanager.h"

#include <algorithm>

AccountsFlow::AccountsFlow(SessionManager &manager, QWidget &window)
    : QObject(&window),
      m_manager(manager),
      m_window(window)
{
}

void AccountsFlow::openPanel(const QWidget &anchor)
{
    auto *panel = new AccountsPanel(m_manager, &m_window);
    connect(panel, &AccountsPanel::switchRequested, this, &AccountsFlow::switchTo);
    connect(panel, &AccountsPanel::addRequested, this,
            [this] { Q_EMIT leaveRequested([this] { Q_EMIT addRequested(); }); });
    connect(panel, &AccountsPanel::profileRequested, this, &AccountsFlow::profileRequested);
    connect(panel, &AccountsPanel::lockRequested, this, &AccountsFlow::lockRequested);
    connect(panel, &AccountsPanel::signOutRequested, this, &AccountsFlow::signOut);
    connect(panel, &AccountsPanel::removeRequested, this, &AccountsFlow::askToRemove);
    panel->openAt(anchor);
}

void AccountsFlow::switchTo(const QString &accountId)
{
    Q_EMIT leaveRequested([this, accountId] {
        later([this, accountId] {
            Q_EMIT formOutdated();
            m_manager.switchTo(accountId);
        });
    });
}

void AccountsFlow::signOut(const QString &accountId)
{
    const auto go = [this, accountId] {
        later([this, accountId] { m_manager.signOut(accountId); });
    };
    if (isCurrent(accountId))
        Q_EMIT leaveRequested(go);
    else
        go();
}

void AccountsFlow::askToRemove(const QString &accountId)
{
    const QList<Account> &accounts = m_manager.accounts().accounts();
    const auto account = std::find_if(accounts.begin(), accounts.end(),
                                      [&](const Account &each) { return each.id() == accountId; });
    if (account == accounts.end())
        return;
    QString text = tr("Its sign-in, its settings and everything else that Conta keeps of %1 on %2 goes from "
                      "this computer. The account itself stays as it is.")
                       .arg(account->email, account->server.host());
    if (isCurrent(accountId))
        text = Sentences::join({text, tr("What is not saved is lost.")});
    ConfirmDialog::ask(&m_window,
                       {.title = tr("Remove the account from this computer?"),
                        .text = text,
                        .confirm = tr("Remove"),
                        .destructive = true},
                       [this, accountId] {
                           later([this, accountId] {
                               Q_EMIT formOutdated();
                               m_manager.eraseAccount(accountId);
                           });
                       });
}

// Whatever asked may belong to the frame that goes.
void AccountsFlow::later(std::function<void()> act)
{
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

bool AccountsFlow::isCurrent(const QString &accountId) const
{
    return m_manager.session() && m_manager.session()->account().id() == accountId;
}
