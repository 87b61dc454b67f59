// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QSystemTrayIcon>

/// Messages beside an icon in the system tray, which is there only as long as there is something to tell.
class TrayNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdraw(const QString &id) override;

private:
    void open();

    QSystemTrayIcon m_icon;
    Notice m_shown; ///< A tray shows one at a time.
};
