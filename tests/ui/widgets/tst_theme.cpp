// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

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
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            const QString name = theme->dark ? u"dark"_s : u"light"_s;
            const auto row = [&](const char *what, const QColor &ink, const QColor &ground,
                                 double least = 4.5) {
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

    void theStyleSheetHasNoNameLeftOver()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme()}) {
            const QString sheet = theme->styleSheet(QApplication::font());
            QVERIFY(sheet.contains(theme->accent.name()));
            QString rules = sheet;
            rules.remove(
                QRegularExpression(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption));
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 40)));
        }
    }

    void thePaletteInForceTellsTheTheme()
    {
        QApplication::setPalette(Theme::darkTheme().palette());
        QVERIFY(Theme::inForce().dark);
        QApplication::setPalette(Theme::light().palette());
        QVERIFY(!Theme::inForce().dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
