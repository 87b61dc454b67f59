// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"

#include "textfield.h"

void Form::add(TextField *field)
{
    m_fields.append(field);
    connect(field, &TextField::edited, this, &Form::edited);
}

bool Form::isDirty() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const TextField *field) { return field->isDirty(); });
}

bool Form::validate()
{
    TextField *first = nullptr;
    for (TextField *field : std::as_const(m_fields)) {
        if (!field->validate() && !first)
            first = field;
    }
    if (first)
        first->setFocus();
    return !first;
}

void Form::discard()
{
    for (TextField *field : std::as_const(m_fields))
        field->discard();
    Q_EMIT edited();
}

void Form::setReadOnly(bool readOnly)
{
    for (TextField *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

QMap<QString, QString> Form::showErrors(const QMap<QString, QString> &errors)
{
    QMap<QString, QString> rest = errors;
    TextField *first = nullptr;
    for (TextField *field : std::as_const(m_fields)) {
        const QString complaint = rest.take(field->name());
        if (complaint.isEmpty())
            continue;
        field->setError(complaint);
        if (!first)
            first = field;
    }
    if (first)
        first->setFocus();
    return rest;
}
