// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QComboBox;

/// What is to be chosen and, at the end of the line, a list to choose it from.
class ChoiceRow final : public QWidget
{
    Q_OBJECT

public:
    /// name is the object name of the list; label may have a mnemonic. note, if any, stands below the label.
    ChoiceRow(const QString &name, const QString &label, const QString &note = {}, QWidget *parent = nullptr);

    void add(const QString &text, const QVariant &value);
    /// Makes it as wide as so many letters, instead of measuring what was added: of names in many scripts
    /// that takes long, as each has its own font.
    void setLetters(int count);
    QVariant current() const;
    /// Does not emit chosen(); a value that is not in the list does nothing.
    void setCurrent(const QVariant &value);

Q_SIGNALS:
    /// Somebody chose another one.
    void chosen(const QVariant &value);

private:
    QComboBox *m_choice;
};
