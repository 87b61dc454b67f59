// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

/// A few choices in one line of which one is in force. The arrow keys go from one to the next.
class ChoiceBar final : public QFrame
{
    Q_OBJECT

public:
    /// name is what is chosen, for screen readers: "Unit".
    explicit ChoiceBar(const QString &name, QWidget *parent = nullptr);

    /// id is the choice's object name. The first one added is in force at first.
    QPushButton *add(const QString &id, const QString &text);

    QString current() const;
    /// Does not emit chosen().
    void setCurrent(const QString &id);
    QPushButton *button(const QString &id) const;

Q_SIGNALS:
    /// Somebody chose another one.
    void chosen(const QString &id);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};
