// SPDX-License-Identifier: GPL-3.0-or-later
#include "donestep.h"

#include "sentences.h"
#include "theme.h"
#include "toneicon.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DoneStep::DoneStep(QWidget *parent)
    : QWidget(parent),
      m_icon(new ToneIcon(40, this)),
      m_title(makeLabel(QString(), u"cardTitle"_s, this)),
      m_text(makeLabel(QString(), u"muted"_s, this))
{
    m_title->setObjectName(u"twoFactorResult"_s);
    m_text->setObjectName(u"twoFactorResultText"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::huge, 0, Space::huge, 0);
    layout->setSpacing(Space::medium);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    layout->addStretch(3);
}

void DoneStep::show(TwoFactorChanger::Outcome outcome)
{
    if (outcome == TwoFactorChanger::Outcome::SoAlready) {
        m_icon->setTone(Tone::Warning);
        m_title->setText(tr("Two-factor authentication was turned on elsewhere in the meantime"));
        m_text->setText(tr("With another key: the one shown here is not in use. Delete it from your "
                           "authenticator and wherever you kept it. If it was not you who turned it on, "
                           "change your password."));
    } else {
        m_icon->setTone(Tone::Good);
        m_title->setText(tr("Two-factor authentication is on"));
        const QString next =
            tr("From now on every sign-in with your password asks for a code. Where you are "
               "signed in already you stay so. Keep the key: without recovery codes it is the "
               "only way back in when the authenticator is lost.");
        m_text->setText(outcome == TwoFactorChanger::Outcome::DoneUnheard
                            ? Sentences::join({tr("Only the server's answer had been lost."), next})
                            : next);
    }
    setAccessibleName(Sentences::join({Sentences::finished(m_title->text()), m_text->text()}));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
