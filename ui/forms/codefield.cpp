// SPDX-License-Identifier: GPL-3.0-or-later
#include "codefield.h"

#include <QLineEdit>

namespace {

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return digits;
}

} // namespace

CodeField::CodeField(const QString &name, const QString &label, QWidget *parent)
    : TextField(name, label, parent)
{
    edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    edit()->setMaxLength(16);
    setPlaceholder(tr("6 digits"));
    setValidator([this](const QString &typed) { return complaint(typed); });
}

Secret CodeField::code() const
{
    return Secret(digitsOf(text()));
}

void CodeField::setRequired(bool required)
{
    m_required = required;
}

QString CodeField::complaint(const QString &text) const
{
    constexpr qsizetype length = 6;
    const QString digits = digitsOf(text);
    const bool onlyDigits =
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty())
        return m_required ? tr("Enter the code that your authenticator shows") : QString();
    return onlyDigits && digits.size() <= length
               ? QString()
               : tr("The code is the six digits that your authenticator shows");
}
