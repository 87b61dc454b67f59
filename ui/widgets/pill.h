// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgetproperties.h"

#include <QFrame>

class QLabel;
class ToneIcon;

/// A state in one or two words, with an icon and a colour that say the same.
class Pill final : public QFrame
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);
    QString text() const;

private:
    ToneIcon *m_icon;
    QLabel *m_text;
};
