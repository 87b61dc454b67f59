// SPDX-License-Identifier: GPL-3.0-or-later
#include "problempanel.h"

#include "accessiblerole.h"
#include "sentences.h"
#include "theme.h"
#include "toneicon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent),
      m_icon(new ToneIcon(40, this)),
      m_what(makeLabel(QString(), u"cardTitle"_s, this)),
      m_why(makeLabel(QString(), u"muted"_s, this)),
      m_details(makeLabel(QString(), u"caption"_s, this)),
      m_action(makeButton(QString(), ButtonKind::Primary, this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    constexpr int readingWidth = 460;
    m_action->setObjectName(u"retry"_s);
    auto *column = new QWidget(this);
    column->setFixedWidth(readingWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_what, m_why, m_details}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // No alignment here: with one, a layout forgets that wrapped text needs height for its width.
        layout->addWidget(label);
    }
    layout->addSpacing(Space::tight);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    auto *centred = new QHBoxLayout(this);
    centred->addStretch();
    centred->addWidget(column);
    centred->addStretch();
    connect(m_action, &QPushButton::clicked, this, &ProblemPanel::actionTriggered);
}

void ProblemPanel::setProblem(const QString &what, const ErrorText &why, const QString &action)
{
    m_icon->setTone(Tone::Danger);
    m_what->setText(what);
    m_why->setText(why.explanation);
    m_details->setText(why.details);
    m_details->setVisible(!why.details.isEmpty());
    m_action->setText(action);
    showAction(!action.isEmpty());
    announce();
}

void ProblemPanel::setNotice(const QIcon &icon, const QString &what, const QString &why)
{
    m_icon->setIcon(icon);
    m_what->setText(what);
    m_why->setText(why);
    m_details->hide();
    showAction(false);
    announce();
}

// With a hidden button for a proxy the panel would hold the keyboard and give it to nobody.
void ProblemPanel::showAction(bool shown)
{
    m_action->setVisible(shown);
    setFocusProxy(shown ? m_action : nullptr);
}

void ProblemPanel::announce()
{
    setAccessibleName(Sentences::join({Sentences::finished(m_what->text()), m_why->text()}));
    ::announce(this, isVisible());
}
