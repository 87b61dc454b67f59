// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyabletext.h"

#include "lineicon.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

CopyableText::CopyableText(const QString &copyWords, QWidget *parent)
    : QWidget(parent),
      m_text(makeLabel(QString(), u"mono"_s, this)),
      m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setIcon(lineIcon(u"copy"_s, Ink::Muted));
    m_button->setToolTip(copyWords);
    m_button->setAccessibleName(m_button->toolTip());
    m_button->setCursor(Qt::PointingHandCursor);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    layout->addStretch();
    connect(m_button, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->text());
        Q_EMIT copied();
    });
}

void CopyableText::setText(const QString &text)
{
    m_text->setText(text.isEmpty() ? tr("not known") : text);
    m_button->setVisible(!text.isEmpty());
}

QString CopyableText::text() const
{
    return m_text->text();
}
