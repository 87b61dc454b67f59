// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicerow.h"

#include "theme.h"
#include "widgetproperties.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

ChoiceRow::ChoiceRow(const QString &name, const QString &label, const QString &note, QWidget *parent)
    : QWidget(parent),
      m_choice(new QComboBox(this))
{
    m_choice->setObjectName(name);
    m_choice->setAccessibleDescription(note);
    // So wide that those of one card line up at both sides.
    m_choice->setMinimumWidth(260);
    auto *title = makeLabel(label, QString(), this);
    title->setBuddy(m_choice);
    title->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    if (!note.isEmpty()) {
        auto *small = makeLabel(note, QStringLiteral("caption"), this);
        small->setWordWrap(true);
        texts->addWidget(small);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::normal);
    row->addLayout(texts, 1);
    row->addWidget(m_choice, 0, Qt::AlignVCenter);
    connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT chosen(current()); });
}

void ChoiceRow::add(const QString &text, const QVariant &value)
{
    m_choice->addItem(text, value);
}

void ChoiceRow::setLetters(int count)
{
    m_choice->setMinimumContentsLength(count);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QVariant ChoiceRow::current() const
{
    return m_choice->currentData();
}

void ChoiceRow::setCurrent(const QVariant &value)
{
    if (const int index = m_choice->findData(value); index >= 0)
        m_choice->setCurrentIndex(index);
}
