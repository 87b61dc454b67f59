// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// As Chinese writes: no blank between sentences, marks of its own.
class Unspaced final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QLatin1String(context) != "Sentences"_L1)
            return {};
        return QString::fromLatin1(source)
            .replace(u"%1 %2"_s, u"%1%2"_s)
            .replace(u"%1."_s, u"%1。"_s)
            .replace(u", "_s, u"、"_s)
            .replace(u"; "_s, u"；"_s);
    }
};

} // namespace

class TestSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsPartsBehindOneAnother()
    {
        QCOMPARE(Sentences::join({u"One."_s, u"Two."_s, u"Three."_s}), u"One. Two. Three."_s);
        QCOMPARE(Sentences::finished(u"One"_s), u"One."_s);
        QCOMPARE(Sentences::listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b, c"_s);
        QCOMPARE(Sentences::listedApart({u"a, b"_s, u"c"_s}), u"a, b; c"_s);
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE(Sentences::join({QString(), u"Two."_s, QString()}), u"Two."_s);
        QCOMPARE(Sentences::listed({u"a"_s, QString(), u"c"_s}), u"a, c"_s);
        QCOMPARE(Sentences::listed({}), QString());
        QCOMPARE(Sentences::finished(QString()), QString());
    }

    void keepsWhatLooksLikeAPlace()
    {
        QCOMPARE(Sentences::listed({u"%1"_s, u"%2"_s, u"%3"_s}), u"%1, %2, %3"_s);
        QCOMPARE(Sentences::join({u"At 100 %1."_s, u"%2."_s}), u"At 100 %1. %2."_s);
    }

    void writesAsTheLanguageDoes()
    {
        Unspaced chinese;
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        QCOMPARE(Sentences::join({Sentences::finished(u"一"_s), Sentences::finished(u"二"_s)}),
                 u"一。二。"_s);
        QCOMPARE(Sentences::listed({u"一"_s, u"二"_s}), u"一、二"_s);
        QCOMPARE(Sentences::listedApart({u"一"_s, u"二"_s}), u"一；二"_s);
        QCoreApplication::removeTranslator(&chinese);
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
