// SPDX-License-Identifier: GPL-3.0-or-later
#include "traynotifier.h"

#include "appicon.h"

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent), m_icon(appIcon())
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::open);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayNotifier::open);
}

void TrayNotifier::show(const Notice &notice)
{
    m_shown = notice;
    m_icon.setToolTip(notice.title);
    m_icon.show();
    m_icon.showMessage(notice.title, notice.text, m_icon.icon());
}

void TrayNotifier::withdraw(const QString &id)
{
    if (m_shown.id == id)
        m_icon.hide();
}

void TrayNotifier::open()
{
    m_icon.hide();
    Q_EMIT clicked(m_shown.page);
}
