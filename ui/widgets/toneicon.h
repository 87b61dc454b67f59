// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineicon.h"
#include "widgetproperties.h"

#include <QWidget>

/// A small icon in the colour of the theme in force: one that says a tone, or any by name.
class ToneIcon final : public QWidget
{
    Q_OBJECT

public:
    /// size in device independent pixels.
    explicit ToneIcon(int size, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};
