// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include "appicon.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    m_icon.setIcon(appIcon());
    m_menu.addAction(tr("&Open Conta"), this, &TrayIcon::openRequested)->setObjectName(u"trayOpen"_s);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested)->setObjectName(u"trayQuit"_s);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::follow);
    m_icon.show();
}

void TrayIcon::follow(QSystemTrayIcon::ActivationReason reason)
{
    // The menu has the other buttons of the mouse; on macOS it has this one too, and the icon only opens it.
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT openRequested();
}
