// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordfield.h"

#include "lineicon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

PasswordField::PasswordField(const QString &name, const QString &label, QWidget *parent)
    : TextField(name, label, parent),
      m_reveal(edit()->addAction(QIcon(), QLineEdit::TrailingPosition))
{
    edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    edit()->installEventFilter(this);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PasswordField::setRevealed);
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
    m_reveal->setText(m_reveal->toolTip());
}
