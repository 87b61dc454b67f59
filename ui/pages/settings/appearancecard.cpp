// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancecard.h"

#include "accessiblerole.h"
#include "card.h"
#include "lineicon.h"
#include "theme.h"
#include "uisettings.h"
#include "widgetproperties.h"

#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

AppearanceCard::AppearanceCard(UiSettings &settings, QWidget *parent) : QWidget(parent)
{
    struct Choice
    {
        UiSettings::ThemeChoice theme;
        QString icon;
        QString name;
        QString label;
    };
    using Chosen = UiSettings::ThemeChoice;
    const Choice choices[] = {{Chosen::System, u"monitor"_s, u"themeSystem"_s, tr("As the s&ystem")},
                              {Chosen::Light, u"sun"_s, u"themeLight"_s, tr("&Light")},
                              {Chosen::Dark, u"moon"_s, u"themeDark"_s, tr("D&ark")},
                              {Chosen::HighContrast, u"eye"_s, u"themeContrast"_s, tr("&High contrast")}};
    auto *card = new Card(tr("Appearance"), this);
    auto *group = new QButtonGroup(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    for (const Choice &choice : choices) {
        QPushButton *button = makeButton(choice.label, ButtonKind::Normal, card);
        button->setObjectName(choice.name);
        setButtonIcon(button, lineIcon(choice.icon));
        button->setProperty("segment", true);
        button->setCheckable(true);
        markAsChoice(button);
        button->setChecked(settings.theme() == choice.theme);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, &settings,
                [&settings, theme = choice.theme] { settings.setTheme(theme); });
    }
    row->addStretch();
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}
