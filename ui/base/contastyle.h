// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion, the same on every system, with mnemonics underlined only while Alt is held down.
class ContaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ContaStyle();

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAltHeld(QWidget *window, bool held);

    bool m_altHeld = false;
};
