// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

#include <optional>

/// Fusion, the same on every system, with mnemonics underlined only while Alt is held down.
class ContaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ContaStyle();

    /// Nothing moves by itself any more; what is busy says so standing still.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    /// Until it is set to nothing again, texts are drawn here, wherever a control would have them.
    void setTextPlace(std::optional<QRect> place) { m_textPlace = place; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAltHeld(QWidget *window, bool held);

    std::optional<QRect> m_textPlace;
    bool m_altHeld = false;
    bool m_reducedMotion = false;
};
