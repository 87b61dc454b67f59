// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The whole window while something outside has to answer first: the keychain, the demo's server.
class WaitingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPanel(QWidget *parent = nullptr);

    void setText(const QString &what, const QString &hint, const QString &action);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_what;
    QLabel *m_hint;
    QPushButton *m_action;
};
