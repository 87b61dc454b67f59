// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class ToneIcon;

/// What stands in a page's place when it cannot be shown: what happened, why, and a button that helps.
class ProblemPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget *parent = nullptr);

    void setProblem(const QString &what, const ErrorText &why, const QString &action);
    /// A calm version of the same: nothing is wrong, there is only nothing to show.
    void setNotice(const QIcon &icon, const QString &what, const QString &why);

Q_SIGNALS:
    void actionTriggered();

private:
    void showAction(bool shown);
    void announce();

    ToneIcon *m_icon;
    QLabel *m_what;
    QLabel *m_why;
    QLabel *m_details;
    QPushButton *m_action;
};
