// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrow.h"

#include "widgetproperties.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

CheckRow::CheckRow(const QString &name, const QString &text, const QString &explanation, QWidget *parent)
    : QWidget(parent),
      m_box(new QCheckBox(text, this))
{
    m_box->setObjectName(name);
    m_box->setAccessibleDescription(explanation);
    auto *note = makeLabel(explanation, QStringLiteral("caption"), this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(26, 0, 0, 0); // below the check box's text
    indented->addWidget(note);
    layout->addLayout(indented);
    connect(m_box, &QCheckBox::toggled, this, &CheckRow::toggled);
}

bool CheckRow::isChecked() const
{
    return m_box->isChecked();
}

void CheckRow::setChecked(bool checked)
{
    const QSignalBlocker silent(m_box);
    m_box->setChecked(checked);
}
