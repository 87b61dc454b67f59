// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::medium);
    m_header->setSpacing(Space::small);
    if (!title.isEmpty()) {
        auto *label = makeLabel(title, u"cardTitle"_s, this);
        label->setWordWrap(true);
        m_header->addWidget(label, 1);
    }
    layout->addLayout(m_header);
    m_body->setSpacing(Space::medium);
    layout->addLayout(m_body);
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}
