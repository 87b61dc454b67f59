// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowlock.h"

#include "lockpage.h"
#include "sessionmanager.h"
#include "uisettings.h"

#include <QStackedWidget>

WindowLock::WindowLock(SessionManager &manager, UiSettings &settings, const Clock &clock,
                       QStackedWidget &stack, QObject *parent)
    : QObject(parent),
      m_manager(manager),
      m_settings(settings),
      m_stack(stack),
      m_idle(clock)
{
    connect(&m_idle, &IdleWatch::idle, this, &WindowLock::due);
    connect(&settings, &UiSettings::lockAfterChanged, this,
            [this] { m_idle.setLimit(m_settings.lockAfter()); });
    m_idle.setLimit(settings.lockAfter());
}

void WindowLock::lock(QWidget &frame)
{
    if (isLocked())
        return;
    Session &session = *m_manager.session();
    session.lock();
    // An API token has no password behind it, and few people keep a copy to paste.
    const bool keychainOpens = session.canUnlock() && (m_settings.unlocksWithKeychain() ||
                                                       session.account().signIn == Account::SignIn::ApiToken);
    m_page = new LockPage(m_manager, keychainOpens, &m_stack);
    connect(m_page, &LockPage::unlocked, this, &WindowLock::unlocked);
    connect(m_page, &LockPage::closeAnywayRequested, this, &WindowLock::closeAnywayRequested);
    m_curtain.close(frame);
    m_stack.addWidget(m_page);
    m_stack.setCurrentWidget(m_page);
    m_page->focusWayBack();
}

void WindowLock::open(QWidget &frame)
{
    if (!isLocked())
        return;
    m_stack.addWidget(&frame);
    m_stack.setCurrentWidget(&frame);
    m_curtain.open();
    m_stack.removeWidget(m_page);
    // Later: it may be a button of this page that opened.
    m_page->deleteLater();
    m_idle.setLimit(m_settings.lockAfter());
}

void WindowLock::forget()
{
    m_curtain.forget();
    if (m_page)
        m_page->deleteLater();
}

void WindowLock::warnOfLoss()
{
    if (m_page)
        m_page->warnOfLoss();
}
