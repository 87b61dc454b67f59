// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion, the same on every system, with mnemonics underlined only while Alt is held down.
class ContaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ContaStyle();

    /// Nothing moves by itself any more; what is busy says so standing still.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAltHeld(QWidget *window, bool held);

    bool m_altHeld = false;
    bool m_reducedMotion = false;
};
