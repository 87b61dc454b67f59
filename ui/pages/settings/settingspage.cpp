// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "card.h"
#include "consolecard.h"
#include "lineicon.h"
#include "theme.h"
#include "uisettings.h"
#include "widgetproperties.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Settings"), context, parent),
      m_console(new ConsoleCard(context, this))
{
    hideRefresh();
    content()->addWidget(makeAppearanceCard());
    content()->addWidget(makeNotificationsCard());
    content()->addWidget(makeSecretsCard());
    content()->addWidget(m_console);
    content()->addWidget(
        makeLabel(tr("Language, start page, proxy, lock and diagnostics will be shown here."), u"caption"_s));
    connect(m_console, &ConsoleCard::toastRequested, this, &Page::toastRequested);
}

void SettingsPage::load()
{
    m_console->refresh();
    showReady();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_console->isDirty();
}

void SettingsPage::save()
{
    m_console->save();
}

void SettingsPage::discardChanges()
{
    m_console->discard();
}

QWidget *SettingsPage::makeAppearanceCard()
{
    struct Choice
    {
        UiSettings::ThemeChoice theme;
        QString icon;
        QString name;
        QString label;
    };
    const Choice choices[] = {
        {UiSettings::ThemeChoice::System, u"monitor"_s, u"themeSystem"_s, tr("As the s&ystem")},
        {UiSettings::ThemeChoice::Light, u"sun"_s, u"themeLight"_s, tr("&Light")},
        {UiSettings::ThemeChoice::Dark, u"moon"_s, u"themeDark"_s, tr("&Dark")}};
    auto *card = new Card(tr("Appearance"));
    auto *group = new QButtonGroup(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    for (const Choice &choice : choices) {
        QPushButton *button = makeButton(choice.label, ButtonKind::Normal, card);
        button->setObjectName(choice.name);
        setButtonIcon(button, lineIcon(choice.icon));
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setChecked(context().settings.theme() == choice.theme);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, theme = choice.theme] { context().settings.setTheme(theme); });
    }
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

QWidget *SettingsPage::makeSecretsCard()
{
    using std::chrono::seconds;
    auto *card = new Card(tr("Copied secrets"));
    auto *label = makeLabel(tr("Take a copied key or token off the &clipboard after"), QString(), card);
    auto *choice = new QComboBox(card);
    choice->setObjectName(u"secretStay"_s);
    label->setBuddy(choice);
    label->setWordWrap(true);
    const seconds present = context().settings.secretStay();
    QList<seconds> offered{seconds(15), seconds(30), seconds(45), seconds(60), seconds(120), seconds(300)};
    // One that was set in the file by hand.
    if (!offered.contains(present))
        offered.append(present);
    std::ranges::sort(offered);
    for (const seconds stay : std::as_const(offered))
        choice->addItem(tr("%n second(s)", nullptr, int(stay.count())), int(stay.count()));
    choice->setCurrentIndex(int(offered.indexOf(present)));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { context().settings.setSecretStay(seconds(choice->currentData().toInt())); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addWidget(label, 1);
    row->addWidget(choice);
    card->body()->addLayout(row);
    return card;
}

QWidget *SettingsPage::makeNotificationsCard()
{
    auto *card = new Card(tr("Notifications"));
    UiSettings &settings = context().settings;
    QCheckBox *invites = addChoice(
        card, u"notifyInvites"_s, tr("Tell me on the desktop when an &invite arrives"),
        tr("Conta looks for new invites every few minutes while its window is open. The notification "
           "names the organization and who invites you."));
    invites->setChecked(settings.notifiesOfInvites());
    connect(invites, &QCheckBox::toggled, &settings, &UiSettings::setNotifiesOfInvites);
    QCheckBox *usage = addChoice(
        card, u"notifyUsage"_s, tr("Tell me on the desktop when the &payload limit is near"),
        tr("Once each at 80, 95 and 100 percent of the limit of a billing period. Above it, payloads "
           "of the applications that you own are rejected."));
    usage->setChecked(settings.notifiesOfUsage());
    connect(usage, &QCheckBox::toggled, &settings, &UiSettings::setNotifiesOfUsage);
    return card;
}

QCheckBox *SettingsPage::addChoice(Card *card, const QString &name, const QString &text,
                                   const QString &explanation)
{
    auto *choice = new QCheckBox(text, card);
    choice->setObjectName(name);
    choice->setAccessibleDescription(explanation);
    auto *note = makeLabel(explanation, u"caption"_s, card);
    note->setWordWrap(true);
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(choice);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(26, 0, 0, 0); // below the check box's text
    indented->addWidget(note);
    row->addLayout(indented);
    card->body()->addLayout(row);
    return choice;
}
