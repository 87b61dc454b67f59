// SPDX-License-Identifier: GPL-3.0-or-later
#include "brandpanel.h"

#include "appicon.h"
#include "lineicon.h"
#include "theme.h"
#include "toneicon.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

BrandPanel::BrandPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("brand", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(Space::normal);

    auto *name = makeLabel(u"Conta"_s, u"display"_s, this);
    auto *claim = makeLabel(tr("Your platform account, on your own desk."), u"cardTitle"_s, this);
    claim->setWordWrap(true);
    layout->addStretch(2);
    auto *mark = new ToneIcon(56, this);
    mark->setIcon(appIcon());
    layout->addWidget(mark);
    layout->addWidget(name);
    layout->addWidget(claim);
    layout->addSpacing(Space::normal);
    const std::pair<QString, QString> points[] = {
        {u"profile"_s, tr("Profile, password and two-factor in one place")},
        {u"usage"_s, tr("Usage against your limits, before they bite")},
        {u"lock"_s, tr("Your sign-in stays in this computer's keychain")}};
    for (const auto &[icon, text] : points) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::medium);
        auto *picture = new ToneIcon(20, this);
        picture->setIcon(lineIcon(icon, Ink::OnBrand));
        auto *label = makeLabel(text, QString(), this);
        label->setWordWrap(true);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        layout->addLayout(row);
    }
    layout->addStretch(3);
}
