// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "highcontrast.h"

#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

Theme makeLight()
{
    return Theme{.dark = false,
                 .background = QColor(0xf4f7f8),
                 .sideBar = QColor(0xe9eff1),
                 .surface = QColor(0xffffff),
                 .hover = QColor(0xdfe8eb),
                 .border = QColor(0xd6dfe3),
                 .fieldBorder = QColor(0x7a8b93),
                 .text = QColor(0x14252c),
                 .muted = QColor(0x4e616a),
                 .accent = QColor(0x0b6477),
                 .accentHover = QColor(0x084f5e),
                 .onAccent = QColor(0xffffff),
                 .accentSoft = QColor(0xd8ebef),
                 .good = QColor(0x176a3f),
                 .goodSoft = QColor(0xdff1e6),
                 .warning = QColor(0x7c4f00),
                 .warningSoft = QColor(0xfcefd3),
                 .danger = QColor(0xae231b),
                 .onDanger = QColor(0xffffff),
                 .dangerSoft = QColor(0xfbe5e3),
                 .brand = QColor(0x0b6477),
                 .onBrand = QColor(0xffffff),
                 .series = {QColor(0x0b6477), QColor(0xd07716), QColor(0x56259d), QColor(0x2a995e),
                            QColor(0x7b1f35), QColor(0x2f7de0), QColor(0x6b4a12), QColor(0x859397)}};
}

Theme makeDark()
{
    return Theme{.dark = true,
                 .background = QColor(0x10191d),
                 .sideBar = QColor(0x0b1215),
                 .surface = QColor(0x18242a),
                 .hover = QColor(0x223239),
                 .border = QColor(0x2b3b43),
                 .fieldBorder = QColor(0x6d8089),
                 .text = QColor(0xe7eef1),
                 .muted = QColor(0xa3b4bc),
                 .accent = QColor(0x55bdd1),
                 .accentHover = QColor(0x7fd0e0),
                 .onAccent = QColor(0x052027),
                 .accentSoft = QColor(0x163a44),
                 .good = QColor(0x6fd09b),
                 .goodSoft = QColor(0x17362a),
                 .warning = QColor(0xe9bb66),
                 .warningSoft = QColor(0x3a2f18),
                 .danger = QColor(0xff9a92),
                 .onDanger = QColor(0x3a0905),
                 .dangerSoft = QColor(0x42201e),
                 .brand = QColor(0x0d3640),
                 .onBrand = QColor(0xe7f4f7),
                 .series = {QColor(0x55bdd1), QColor(0xdb6d25), QColor(0x7b66e0), QColor(0x8adc8b),
                            QColor(0xdc305e), QColor(0x6e96d6), QColor(0xecd339), QColor(0x839194)}};
}

Theme makeHighContrast()
{
    return Theme{.dark = true,
                 .background = QColor(0, 0, 0),
                 .sideBar = QColor(0, 0, 0),
                 .surface = QColor(0, 0, 0),
                 .hover = QColor(0x2a2a2a),
                 .border = QColor(0x9a9a9a),
                 .fieldBorder = QColor(0xffffff),
                 .text = QColor(0xffffff),
                 .muted = QColor(0xe0e0e0),
                 .accent = QColor(0x4fe0ff),
                 .accentHover = QColor(0xa8f0ff),
                 .onAccent = QColor(0, 0, 0),
                 .accentSoft = QColor(0x003644),
                 .good = QColor(0x7dffb0),
                 .goodSoft = QColor(0x00331a),
                 .warning = QColor(0xffd75e),
                 .warningSoft = QColor(0x3a2c00),
                 .danger = QColor(0xffb3ad),
                 .onDanger = QColor(0, 0, 0),
                 .dangerSoft = QColor(0x4a0d08),
                 .brand = QColor(0x00303c),
                 .onBrand = QColor(0xffffff),
                 .series = makeDark().series};
}

QString points(const QFont &font, double ratio)
{
    return QString::number(QFontInfo(font).pointSizeF() * ratio, 'f', 2);
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &highContrastTheme()
{
    static const Theme theme = makeHighContrast();
    return theme;
}

const Theme &Theme::inForce()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Active, QPalette::Window);
    if (window == highContrastTheme().background)
        return highContrastTheme();
    return window.lightness() < 128 ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette palette(surface);
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, background);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, fieldBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QString Theme::styleSheet(const QFont &font) const
{
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // A style sheet knows no leading edge, only left and right.
    const bool fromRight = QGuiApplication::isRightToLeft();
    // Longer names first: "@accentSoft" must not be taken for "@accent".
    const std::pair<QLatin1StringView, QString> values[] = {
        {"@accentHover"_L1, accentHover.name()},
        {"@accentSoft"_L1, accentSoft.name()},
        {"@accent"_L1, accent.name()},
        {"@onAccent"_L1, onAccent.name()},
        {"@onBrand"_L1, onBrand.name()},
        {"@brand"_L1, brand.name()},
        {"@background"_L1, background.name()},
        {"@sideBar"_L1, sideBar.name()},
        {"@surface"_L1, surface.name()},
        {"@hover"_L1, hover.name()},
        {"@fieldBorder"_L1, fieldBorder.name()},
        {"@border"_L1, border.name()},
        {"@text"_L1, text.name()},
        {"@muted"_L1, muted.name()},
        {"@goodSoft"_L1, goodSoft.name()},
        {"@good"_L1, good.name()},
        {"@warningSoft"_L1, warningSoft.name()},
        {"@warning"_L1, warning.name()},
        {"@dangerSoft"_L1, dangerSoft.name()},
        {"@onDanger"_L1, onDanger.name()},
        {"@danger"_L1, danger.name()},
        {"@pageTitle"_L1, points(font, 20.0 / 13)},
        {"@cardTitle"_L1, points(font, 14.0 / 13)},
        {"@caption"_L1, points(font, 12.0 / 13)},
        {"@display"_L1, points(font, 26.0 / 13)},
        {"@leading"_L1, fromRight ? u"right"_s : u"left"_s},
        {"@trailing"_L1, fromRight ? u"left"_s : u"right"_s},
        {"@checkMark"_L1, dark ? u":/style/check-dark.png"_s : u":/style/check-light.png"_s}};
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}
