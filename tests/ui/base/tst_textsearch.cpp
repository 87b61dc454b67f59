// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTextSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &query, const QString &text, bool found) {
            QTest::newRow(name) << query << text << found;
        };
        row("nothing to look for", u"  "_s, u"Pump"_s, true);
        row("part of a word", u"ump"_s, u"Pump station"_s, true);
        row("words in any order", u"norte pump"_s, u"Pump station Norte"_s, true);
        row("every word", u"pump sul"_s, u"Pump station Norte"_s, false);
        row("typed without accents", u"sao jose"_s, u"Solar roof São José"_s, true);
        row("typed with accents", u"SÃO"_s, u"Sao Paulo"_s, true);
        row("stroke", u"lukasz"_s, u"Łukasz"_s, true);
        row("sharp s", u"weiss"_s, u"Weiß"_s, true);
        row("wide letters", u"ABC"_s, u"ＡＢＣ"_s, true);
        row("CJK", u"冷却"_s, u"第三工場 冷却水監視"_s, true);
        row("Arabic", u"الضخ"_s, u"محطة الضخ الشرقية"_s, true);
        row("no-break space", u"hall b"_s, u"Hall\u00a0B"_s, true);
    }

    void finds()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, text);
        QTEST(TextSearch(query).matches(TextSearch::fold(text)), "found");
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
