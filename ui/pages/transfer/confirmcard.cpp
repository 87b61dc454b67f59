// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmcard.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "textfield.h"
#include "theme.h"
#include "transferwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmCard::ConfirmCard(QWidget *parent)
    : QWidget(parent),
      m_refusal(new Banner(this)),
      m_strict(new QCheckBox(tr("&All or nothing"), this)),
      m_strictText(
          makeLabel(tr("The platform does not say what this switch (“strict”) does. Conta takes it to "
                       "mean: on, one thing that cannot move stops the whole transfer; off, what "
                       "cannot move stays and the rest moves. The result shows what really moved."),
                    u"caption"_s, this)),
      m_typed(new TextField(u"typedDestination"_s, tr("&Type the destination's name to confirm"), this))
{
    m_refusal->setObjectName(u"refusal"_s);
    m_strict->setObjectName(u"strict"_s);
    m_strict->setChecked(true);
    m_strict->setAccessibleDescription(m_strictText->text());
    m_strictText->setWordWrap(true);
    auto *card = new Card(tr("Confirm"), this);
    card->body()->addWidget(m_refusal);
    auto *strict = new QVBoxLayout;
    strict->setSpacing(2);
    strict->addWidget(m_strict);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(26, 0, 0, 0); // below the check box's text
    indented->addWidget(m_strictText);
    strict->addLayout(indented);
    card->body()->addLayout(strict);
    card->body()->addWidget(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(card);
    layout->addWidget(makeBar());
    m_typed->setValidator([this](const QString &text) {
        return !m_destination || text.isEmpty() || m_destination->isNamed(text)
                   ? QString()
                   : tr("This is not the destination's name yet.");
    });
    connect(m_typed, &TextField::edited, this, &ConfirmCard::showState);
    connect(m_typed->edit(), &QLineEdit::returnPressed, this, &ConfirmCard::confirm);
    showState();
}

QWidget *ConfirmCard::makeBar()
{
    auto *bar = new QWidget(this);
    m_back = makeButton(tr("&Back"), ButtonKind::Normal, bar);
    m_state = makeLabel(QString(), u"muted"_s, bar);
    m_busy = new BusyIndicator(20, bar);
    m_send = makeButton(QString(), ButtonKind::Danger, bar);
    m_back->setObjectName(u"backToDestination"_s);
    m_state->setObjectName(u"confirmState"_s);
    m_send->setObjectName(u"transferNow"_s);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_busy->hide();
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_back);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_send);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (!m_sending)
            Q_EMIT back();
    });
    connect(m_send, &QPushButton::clicked, this, &ConfirmCard::confirm);
    return bar;
}

void ConfirmCard::setPlan(const TransferPlan &plan)
{
    const TransferDestination &destination = plan.destination();
    if (!m_destination || m_destination->id != destination.id || m_destination->type != destination.type)
        m_typed->load(QString());
    m_destination = destination;
    m_typed->setHint(destination.name.isEmpty()
                         ? tr("The id: %1").arg(destination.id)
                         : tr("%1 — or its id, %2").arg(destination.name, destination.id));
    m_sendText = tr("Move %1").arg(TransferWords::counted(plan.selection()));
    showState();
}

void ConfirmCard::setForbidden(const QString &why)
{
    m_forbidden = why;
    m_strict->setEnabled(why.isEmpty());
    m_typed->setEnabled(why.isEmpty());
    showState();
}

bool ConfirmCard::isStrict() const
{
    return m_strict->isChecked();
}

void ConfirmCard::setSending(bool sending)
{
    m_sending = sending;
    m_typed->setReadOnly(sending);
    m_busy->setVisible(sending);
    m_back->setEnabled(!sending);
    if (sending)
        clearRefusal();
    showState();
}

void ConfirmCard::showRefusal(const ErrorText &text)
{
    m_refusal->showMessage(Tone::Danger, tr("Nothing was moved. %1").arg(text.explanation), text.details);
}

void ConfirmCard::clearRefusal()
{
    m_refusal->clear();
}

void ConfirmCard::reset()
{
    m_typed->load(QString());
    m_strict->setChecked(true);
    clearRefusal();
    showState();
}

void ConfirmCard::confirm()
{
    if (!m_sending && m_send->isEnabled())
        Q_EMIT confirmed();
}

void ConfirmCard::showState()
{
    const bool named = m_destination && m_destination->isNamed(m_typed->text());
    // Stays enabled while sending, so that the focus stays; confirm() looks after the rest.
    m_send->setEnabled(m_sending || (named && m_forbidden.isEmpty()));
    m_send->setText(m_sending ? tr("Moving…") : m_sendText);
    m_send->setToolTip(m_forbidden);
    m_send->setAccessibleDescription(m_forbidden);
    m_strict->setAttribute(Qt::WA_TransparentForMouseEvents, m_sending);
    m_strict->setFocusPolicy(m_sending ? Qt::NoFocus : Qt::StrongFocus);
    m_state->setText(!m_forbidden.isEmpty() ? m_forbidden
                     : m_sending            ? tr("Sent. It cannot be stopped now; you may go to other pages.")
                                            : QString());
}
