// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class BusyIndicator;
class QPushButton;

/// Save and Discard below a form; there only while something is changed or being saved.
class FormBar final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Clean, Dirty, Saving };

    explicit FormBar(QWidget *parent = nullptr);

    void setState(State state);
    /// For a form that others may be beside: Discard leaves its key to them.
    void setSaveText(const QString &text);

Q_SIGNALS:
    void save();
    void discard();

private:
    State m_state = State::Clean;
    QString m_saveText;
    BusyIndicator *m_busy;
    QPushButton *m_save;
    QPushButton *m_discard;
};
