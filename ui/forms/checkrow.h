// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

/// A check box with what it means below it.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    /// name is the object name of the check box; text may have a mnemonic.
    CheckRow(const QString &name, const QString &text, const QString &explanation, QWidget *parent = nullptr);

    bool isChecked() const;
    /// Does not emit toggled().
    void setChecked(bool checked);

Q_SIGNALS:
    void toggled(bool checked);

private:
    QCheckBox *m_box;
};
