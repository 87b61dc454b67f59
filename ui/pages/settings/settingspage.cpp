// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "card.h"
#include "consolecard.h"
#include "lineicon.h"
#include "theme.h"
#include "uisettings.h"
#include "widgetproperties.h"

#include <QButtonGroup>
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
