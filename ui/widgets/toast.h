// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetproperties.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class ToneIcon;

/// A short confirmation at the lower end of its parent that goes by itself after a few seconds.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showText(const QString &text, Tone tone = Tone::Good);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    ToneIcon *m_icon;
    QLabel *m_text;
    QTimer m_timer;
};
