// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordfield.h"

#include "lineicon.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int revealSize = 26;

} // namespace

PasswordField::PasswordField(const QString &name, const QString &label, QWidget *parent)
    : TextField(name, label, parent),
      m_reveal(new QToolButton(edit()))
{
    edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    edit()->installEventFilter(this);
    // A button of its own: Qt's for an action in a line is not reached by Tab.
    m_reveal->setObjectName(name + u"Reveal"_s);
    m_reveal->setCheckable(true);
    m_reveal->setCursor(Qt::ArrowCursor);
    m_reveal->setFixedSize(revealSize, revealSize);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    // One name for both states: which one it is, a screen reader says itself.
    m_reveal->setAccessibleName(u"%1: %2"_s.arg(edit()->accessibleName(), tr("Show what is typed")));
    auto *inside = new QHBoxLayout(edit());
    inside->setContentsMargins(Space::tight, 0, Space::tight, 0);
    inside->addStretch();
    inside->addWidget(m_reveal);
    connect(m_reveal, &QToolButton::toggled, this, &PasswordField::setRevealed);
    makeRoom();
    setRevealed(false);
}

Secret PasswordField::secret() const
{
    return Secret(text());
}

void PasswordField::clear()
{
    load(QString());
    m_reveal->setChecked(false);
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Qt has no question for the state of Caps Lock: a letter that comes in the wrong case tells it.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        if (typed.size() == 1 && typed.front().isLetter() &&
            typed.front().toUpper() != typed.front().toLower()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            setNote(typed.front().isUpper() != shift ? tr("Caps Lock seems to be on") : QString());
        } else if (key->key() == Qt::Key_CapsLock) {
            setNote(QString());
        }
    } else if (event->type() == QEvent::FocusOut) {
        setNote(QString());
    }
    return TextField::eventFilter(watched, event);
}

void PasswordField::setRevealed(bool revealed)
{
    edit()->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(lineIcon(revealed ? u"eye-off"_s : u"eye"_s, Ink::Muted));
    m_reveal->setToolTip(revealed ? tr("Hide what is typed") : tr("Show what is typed"));
}

void PasswordField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

// At the end of the line, which is left where it runs from right to left.
void PasswordField::makeRoom()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    edit()->setTextMargins(isMirrored ? revealSize : 0, 0, isMirrored ? 0 : revealSize, 0);
}
