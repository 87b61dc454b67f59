// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfield.h"

#include "mnemonic.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TextField::TextField(const QString &name, const QString &label, QWidget *parent)
    : QWidget(parent),
      m_label(new QLabel(label, this)),
      m_edit(new QLineEdit(this)),
      m_message(makeLabel(QString(), u"fieldHint"_s, this))
{
    setObjectName(name);
    m_edit->setObjectName(name + u"Edit"_s);
    m_message->setObjectName(name + u"Message"_s);
    m_label->setProperty("textStyle", u"fieldLabel"_s);
    m_label->setBuddy(m_edit);
    m_message->setWordWrap(true);
    m_edit->setAccessibleName(withoutMnemonic(label));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addWidget(m_label);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addStretch();
    setFocusProxy(m_edit);
    // Whichever way the text changes: what dictates or reads the screen sets it without typing.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_isLoading)
            return;
        m_error = m_validator ? m_validator(text()) : QString();
        showMessage();
        Q_EMIT edited();
    });
    showMessage();
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::load(const QString &value)
{
    m_loaded = value;
    const QScopedValueRollback loading(m_isLoading, true);
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
    setError(QString());
}

void TextField::refresh(const QString &value)
{
    if (isDirty())
        m_loaded = value;
    else
        load(value);
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

bool TextField::isDirty() const
{
    return text() != m_loaded;
}

void TextField::discard()
{
    load(m_loaded);
}

void TextField::setValidator(Validator validator)
{
    m_validator = std::move(validator);
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void TextField::setError(const QString &complaint)
{
    m_error = complaint;
    showMessage();
}

bool TextField::validate()
{
    setError(m_validator ? m_validator(text()) : QString());
    return m_error.isEmpty();
}

bool TextField::isAcceptable() const
{
    return !m_validator || m_validator(text()).isEmpty();
}

void TextField::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    showMessage();
}

void TextField::showMessage()
{
    const bool invalid = !m_error.isEmpty();
    const QString message = invalid ? m_error : m_note.isEmpty() ? m_hint : m_note;
    const bool isNews = message != m_message->text() && (invalid || !m_note.isEmpty());
    setStyleProperty(m_message, "textStyle", invalid ? u"fieldError"_s : u"fieldHint"_s);
    setStyleProperty(m_edit, "invalid", invalid ? u"true"_s : u"false"_s);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_edit->setAccessibleDescription(message);
    if (isNews) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}
