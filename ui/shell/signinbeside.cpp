// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinbeside.h"

#include "accountstore.h"
#include "sessionmanager.h"
#include "signinform.h"
#include "signinpage.h"

SignInBeside::SignInBeside(SessionManager &manager, SignInPage &page, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_page(page)
{
    connect(&m_manager, &SessionManager::sessionRevived, this, &SignInBeside::goBack);
    connect(&m_page, &SignInPage::backRequested, this, &SignInBeside::goBack);
}

void SignInBeside::open()
{
    m_isWanted = true;
    m_page.form().cancel();
    m_page.form().clear();
    Q_EMIT opened();
}

void SignInBeside::openFor(const Account &account)
{
    open();
    m_page.form().prefill(account);
    m_page.form().focusFirstEmpty();
}

void SignInBeside::openAt(const QUrl &server)
{
    open();
    m_page.form().setServer(server);
}

void SignInBeside::goBack()
{
    if (!m_manager.session())
        return;
    // An answer that comes later must not replace the session that was gone back to.
    m_page.form().cancel();
    m_page.form().clear();
    m_page.form().prefill(m_manager.session()->account());
    m_isWanted = false;
    Q_EMIT left();
}

void SignInBeside::showWaysOut()
{
    const Session *session = m_manager.session();
    const QString name = !session                            ? QString()
                         : session->account().name.isEmpty() ? session->account().email
                                                             : session->account().name;
    m_page.setWayBack(name);
    m_page.setOffersAccounts(!session && !m_manager.accounts().accounts().isEmpty());
}
