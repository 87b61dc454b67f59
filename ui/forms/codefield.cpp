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
    setValidator([](const QString &text) {
        const QString digits = digitsOf(text);
        const bool onlyDigits =
            std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits.isEmpty() || (onlyDigits && digits.size() <= 6)
                   ? QString()
                   : tr("The code is the six digits that your authenticator shows");
    });
}

Secret CodeField::code() const
{
    return Secret(digitsOf(text()));
}
