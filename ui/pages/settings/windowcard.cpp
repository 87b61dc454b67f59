// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcard.h"

#include "card.h"
#include "checkrow.h"
#include "uisettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WindowCard::WindowCard(UiSettings &settings, bool hasTray, QWidget *parent) : QWidget(parent)
{
    auto *minimised =
        new CheckRow(u"startMinimised"_s, tr("Start &minimised"),
                     tr("The next start leaves the window in the task bar, or in the system tray where its "
                        "icon is shown there."),
                     this);
    minimised->setChecked(settings.startsMinimised());
    connect(minimised, &CheckRow::toggled, &settings, &UiSettings::setStartsMinimised);
    auto *tray = new CheckRow(
        u"trayIcon"_s, tr("Show an icon in the system &tray"),
        hasTray ? tr("Closing the window then leaves Conta in the tray, where it goes on looking "
                     "for invites and limits. Quit is in the menu of the icon.")
                : tr("This desktop has no system tray: there will be no icon, and closing the "
                     "window ends Conta."),
        this);
    tray->setChecked(settings.hasTrayIcon());
    connect(tray, &CheckRow::toggled, &settings, &UiSettings::setTrayIcon);
    auto *card = new Card(tr("Window"), this);
    card->body()->addWidget(minimised);
    card->body()->addWidget(tray);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}
