// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetproperties.h"

#include <QFrame>

class QLabel;
class QPushButton;
class ToneIcon;

/// One message with at most one action, hidden until it has something to say. Screen readers are told.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// details, if any, stand below in small type, e.g. the server's own words.
    void showMessage(Tone tone, const QString &text, const QString &details = {}, const QString &action = {});
    void clear();
    QString text() const;
    QString details() const;

Q_SIGNALS:
    void actionTriggered();

private:
    ToneIcon *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QPushButton *m_action;
};
