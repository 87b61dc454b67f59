// SPDX-License-Identifier: GPL-3.0-or-later
#include "highcontrast.h"
#include "theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;

// Full colour vision, then protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes
// (2009), on linear light.
constexpr std::array<std::array<Triple, 3>, 4> eyes{{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double labCurve(double t)
{
    constexpr double edge = 6.0 / 29;
    return t > edge * edge * edge ? std::cbrt(t) : t / (3 * edge * edge) + 4.0 / 29;
}

// CIE L*a*b* of a colour as an eye sees it.
Triple seen(const QColor &color, int eye)
{
    const Triple light{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
    Triple rgb{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t k = 0; k < 3; ++k)
            rgb[i] += eyes[size_t(eye)][i][k] * light[k];
        rgb[i] = std::clamp(rgb[i], 0.0, 1.0);
    }
    const double x = labCurve((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = labCurve(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = labCurve((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// CIE 1976: 2 can just be told apart side by side.
double distance(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsTheStandardDoes()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // A pair whose ratio is published with the standard's examples: #777 on white just fails.
        QVERIFY(std::abs(contrastRatio(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme(), &highContrastTheme()}) {
            const bool isHigh = theme == &highContrastTheme();
            const QString name = isHigh ? u"high contrast"_s : theme->dark ? u"dark"_s : u"light"_s;
            const auto row = [&](const char *what, const QColor &ink, const QColor &ground,
                                 double least = 4.5) {
                // What is read has 7:1 in the theme of high contrast.
                if (isHigh && least == 4.5)
                    least = 7;
                QTest::newRow(qPrintable(u"%1: %2"_s.arg(name, QString::fromLatin1(what))))
                    << ink << ground << least;
            };
            for (const auto &[ground, on] : {std::pair{theme->background, "background"},
                                             {theme->surface, "surface"},
                                             {theme->sideBar, "side bar"},
                                             {theme->hover, "hover"}}) {
                row(qPrintable(u"text on "_s + QString::fromLatin1(on)), theme->text, ground);
                row(qPrintable(u"muted on "_s + QString::fromLatin1(on)), theme->muted, ground);
            }
            row("accent on background", theme->accent, theme->background);
            row("accent on surface", theme->accent, theme->surface);
            row("accent on side bar", theme->accent, theme->sideBar);
            row("danger on surface", theme->danger, theme->surface);
            row("danger on background", theme->danger, theme->background);
            row("on accent", theme->onAccent, theme->accent);
            row("on accent hover", theme->onAccent, theme->accentHover);
            row("on danger", theme->onDanger, theme->danger);
            row("on brand", theme->onBrand, theme->brand);
            row("text on accent soft", theme->text, theme->accentSoft);
            row("muted on accent soft", theme->muted, theme->accentSoft);
            row("accent on accent soft", theme->accent, theme->accentSoft);
            row("good on good soft", theme->good, theme->goodSoft);
            row("warning on warning soft", theme->warning, theme->warningSoft);
            row("danger on danger soft", theme->danger, theme->dangerSoft);
            row("text on danger soft", theme->text, theme->dangerSoft);
            row("muted on danger soft", theme->muted, theme->dangerSoft);
            row("text on warning soft", theme->text, theme->warningSoft);
            row("muted on warning soft", theme->muted, theme->warningSoft);
            row("field border on surface", theme->fieldBorder, theme->surface, 3);
            row("field border on background", theme->fieldBorder, theme->background, 3);
            for (const auto &[ground, on] :
                 {std::pair{theme->surface, "surface"}, std::pair{theme->background, "background"}}) {
                for (const auto &[ink, what] :
                     {std::pair{theme->good, "good"}, std::pair{theme->warning, "warning"}})
                    row(qPrintable(QString::fromLatin1("%1 on %2")
                                       .arg(QString::fromLatin1(what), QString::fromLatin1(on))),
                        ink, ground);
                // The rings of focus and choice, and the bar of the chosen row.
                row(qPrintable(u"accent as a line on "_s + QString::fromLatin1(on)), theme->accent, ground,
                    3);
            }
            row("text on good soft", theme->text, theme->goodSoft);
            row("muted on good soft", theme->muted, theme->goodSoft);
            row("accent hover on surface", theme->accentHover, theme->surface);
            row("accent hover on background", theme->accentHover, theme->background);
            row("accent on hover", theme->accent, theme->hover);
            row("warning as an icon on side bar", theme->warning, theme->sideBar, 3);
            for (size_t i = 0; i < theme->series.size(); ++i)
                row(qPrintable(u"series %1 on surface"_s.arg(i)), theme->series[i], theme->surface, 3);
        }
    }

    void everyTextCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
    }

    void everyEyeTellsTheSeriesApart_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("eye");
        for (const bool dark : {false, true}) {
            for (int eye = 0; eye < 4; ++eye)
                QTest::addRow("%s, eye %d", dark ? "dark" : "light", eye) << dark << eye;
        }
    }

    void everyEyeTellsTheSeriesApart()
    {
        QFETCH(bool, dark);
        QFETCH(int, eye);
        const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
        for (size_t i = 0; i < theme.series.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const double apart = distance(seen(theme.series[i], eye), seen(theme.series[k], eye));
                QVERIFY2(
                    apart >= 15,
                    qPrintable(
                        u"%1 and %2: %3"_s.arg(theme.series[i].name(), theme.series[k].name()).arg(apart)));
            }
        }
    }

    void theStyleSheetHasNoNameLeftOver()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme(), &highContrastTheme()}) {
            const QString sheet = theme->styleSheet(QApplication::font());
            QVERIFY(sheet.contains(theme->accent.name()));
            QString rules = sheet;
            rules.remove(
                QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
        }
    }

    void theStyleSheetKnowsTheLeadingEdge()
    {
        const auto rule = [] {
            const QString sheet = Theme::light().styleSheet(QApplication::font());
            return sheet.contains(u"QComboBox { padding-left: 28px; }"_s)    ? u"left"_s
                   : sheet.contains(u"QComboBox { padding-right: 28px; }"_s) ? u"right"_s
                                                                             : QString();
        };
        QCOMPARE(rule(), u"right"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString mirrored = rule();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, u"left"_s);
    }

    void thePaletteInForceTellsTheTheme()
    {
        QApplication::setPalette(Theme::darkTheme().palette());
        QVERIFY(Theme::inForce().dark);
        QVERIFY(&Theme::inForce() == &Theme::darkTheme());
        QApplication::setPalette(highContrastTheme().palette());
        QVERIFY(&Theme::inForce() == &highContrastTheme());
        QApplication::setPalette(Theme::light().palette());
        QVERIFY(!Theme::inForce().dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
