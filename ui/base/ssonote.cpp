// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssonote.h"

#include "lineicon.h"
#include "profile.h"
#include "theme.h"
#include "toneicon.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

SsoNote::SsoNote(const QString &sentence, QWidget *content, QWidget *parent)
    : QWidget(parent),
      m_content(content)
{
    auto *icon = new ToneIcon(20, this);
    icon->setIcon(lineIcon(u"key"_s, Ink::Muted));
    auto *text = makeLabel(sentence, u"muted"_s, this);
    text->setObjectName(u"ssoNote"_s);
    text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    hide();
}

void SsoNote::apply(const Profile &profile)
{
    const bool isSso = profile.ssoLinked.value_or(false);
    m_content->setVisible(!isSso);
    setVisible(isSso);
}
