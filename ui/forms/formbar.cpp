// SPDX-License-Identifier: GPL-3.0-or-later
#include "formbar.h"

#include "busyindicator.h"
#include "mnemonic.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

FormBar::FormBar(QWidget *parent)
    : QWidget(parent),
      m_saveText(tr("&Save")),
      m_busy(new BusyIndicator(20, this)),
      m_save(makeButton(m_saveText, ButtonKind::Primary, this)),
      m_discard(makeButton(tr("&Discard"), ButtonKind::Normal, this))
{
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_save);
    layout->addWidget(m_discard);
    layout->addWidget(m_busy);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_state == State::Dirty)
            Q_EMIT save();
    });
    connect(m_discard, &QPushButton::clicked, this, &FormBar::discard);
    setState(State::Clean);
}

void FormBar::setState(State state)
{
    // Hiding or disabling what has the focus sends it to whatever comes next; back to the form is better.
    if (state == State::Clean && isAncestorOf(QApplication::focusWidget()))
        focusPreviousChild();
    m_state = state;
    setVisible(state != State::Clean);
    m_discard->setEnabled(state == State::Dirty);
    m_save->setText(state == State::Saving ? tr("Saving…") : m_saveText);
    m_busy->setVisible(state == State::Saving);
}

void FormBar::setSaveText(const QString &text)
{
    m_saveText = text;
    m_save->setText(text);
    // Another form may be beside it, and has that key.
    m_discard->setText(withoutMnemonic(m_discard->text()));
}
