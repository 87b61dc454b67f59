// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacycard.h"

#include "card.h"
#include "checkrow.h"
#include "choicerow.h"
#include "theme.h"
#include "uisettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

// With one that was set in the file by hand.
QList<int> offered(QList<int> usual, int present)
{
    if (!usual.contains(present))
        usual.append(present);
    std::ranges::sort(usual);
    return usual;
}

} // namespace

PrivacyCard::PrivacyCard(UiSettings &settings, QWidget *parent) : QWidget(parent), m_settings(settings)
{
    auto *lock = new Card(tr("Lock"), this);
    lock->body()->addWidget(makeLockRow());
    lock->body()->addWidget(makeKeychainRow());
    auto *clipboard = new Card(tr("Copied secrets"), this);
    clipboard->body()->addWidget(makeClipboardRow());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(lock);
    layout->addWidget(clipboard);
}

ChoiceRow *PrivacyCard::makeLockRow()
{
    auto *row = new ChoiceRow(u"lockAfter"_s, tr("&Lock after"),
                              tr("Without a key or a movement for that long, the pages are covered and the "
                                 "sign-in leaves the program's memory."),
                              this);
    const int present = int(m_settings.lockAfter().count());
    for (const int idle : offered({0, 1, 5, 10, 15, 30, 60}, present))
        row->add(idle == 0 ? tr("Never") : tr("%Ln minute(s)", nullptr, idle), idle);
    row->setCurrent(present);
    connect(row, &ChoiceRow::chosen, this,
            [this](const QVariant &idle) { m_settings.setLockAfter(minutes(idle.toInt())); });
    return row;
}

CheckRow *PrivacyCard::makeKeychainRow()
{
    auto *row =
        new CheckRow(u"keychainUnlocks"_s, tr("Let the &keychain open the lock"),
                     tr("Instead of the account's password. A keychain that was opened when you logged "
                        "in opens for anybody at your desk."),
                     this);
    row->setChecked(m_settings.unlocksWithKeychain());
    connect(row, &CheckRow::toggled, &m_settings, &UiSettings::setUnlocksWithKeychain);
    return row;
}

ChoiceRow *PrivacyCard::makeClipboardRow()
{
    auto *row =
        new ChoiceRow(u"secretStay"_s, tr("Take a copied key or token off the clip&board after"), {}, this);
    const int present = int(m_settings.secretStay().count());
    for (const int stay : offered({15, 30, 45, 60, 120, 300}, present))
        row->add(tr("%Ln second(s)", nullptr, stay), stay);
    row->setCurrent(present);
    connect(row, &ChoiceRow::chosen, this,
            [this](const QVariant &stay) { m_settings.setSecretStay(seconds(stay.toInt())); });
    return row;
}
