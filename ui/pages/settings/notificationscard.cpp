// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationscard.h"

#include "card.h"
#include "checkrow.h"
#include "uisettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NotificationsCard::NotificationsCard(UiSettings &settings, QWidget *parent) : QWidget(parent)
{
    auto *invites =
        new CheckRow(u"notifyInvites"_s, tr("Tell me on the desktop when an &invite arrives"),
                     tr("Conta looks for new invites every few minutes while its window is open. The "
                        "notification names the organization and who invites you."),
                     this);
    invites->setChecked(settings.notifiesOfInvites());
    connect(invites, &CheckRow::toggled, &settings, &UiSettings::setNotifiesOfInvites);
    auto *usage = new CheckRow(u"notifyUsage"_s, tr("Tell me on the desktop when the &payload limit is near"),
                               tr("Once each at 80, 95 and 100 percent of the limit of a billing period. "
                                  "Above it, payloads of the applications that you own are rejected."),
                               this);
    usage->setChecked(settings.notifiesOfUsage());
    connect(usage, &CheckRow::toggled, &settings, &UiSettings::setNotifiesOfUsage);
    auto *card = new Card(tr("Notifications"), this);
    card->body()->addWidget(invites);
    card->body()->addWidget(usage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}
