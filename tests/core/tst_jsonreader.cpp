// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString name;
    qint64 count = 0;
    std::optional<bool> flag;
    std::optional<QDateTime> when;
    QList<qint64> values;
};

Result<Sample> decodeSample(const QByteArray &json)
{
    return JsonReader::decode(json, [](JsonReader &reader) {
        Sample sample;
        sample.name = reader.string("name"_L1);
        sample.count = reader.integer("count"_L1);
        sample.flag = reader.optBoolean("flag"_L1);
        sample.when = reader.optDateTime("when"_L1);
        if (reader.has("values"_L1))
            sample.values =
                reader.list("values"_L1, [](JsonReader &item) { return item.integer("value"_L1); });
        return sample;
    });
}

} // namespace

class TestJsonReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThereAndIgnoresTheRest()
    {
        const auto sample =
            decodeSample(R"({"name":"a","count":3,"flag":null,"when":"2026-01-02T03:04:05.678Z",
                                             "values":[{"value":1},{"value":2}],"_links":{"x":1}})");
        QVERIFY(sample);
        QCOMPARE(sample->name, u"a"_s);
        QCOMPARE(sample->count, 3);
        QVERIFY(!sample->flag);
        QCOMPARE(sample->when->toMSecsSinceEpoch(), 1767323045678);
        QCOMPARE(sample->when->timeSpec(), Qt::UTC);
        QCOMPARE(sample->values, (QList<qint64>{1, 2}));
    }

    void reportsTheFirstMismatchWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *json, const char *message) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(message);
        };
        row("missing", R"({"count":1})", "$.name: expected a string");
        row("null is not a string", R"({"name":null,"count":1})", "$.name: expected a string");
        row("number for string", R"({"name":1,"count":1})", "$.name: expected a string");
        row("string for integer", R"({"name":"a","count":"1"})", "$.count: expected an integer");
        row("fraction", R"({"name":"a","count":1.5})", "$.count: expected an integer");
        row("huge", R"({"name":"a","count":1e300})", "$.count: expected an integer");
        row("string for bool", R"({"name":"a","count":1,"flag":"true"})", "$.flag: expected true or false");
        row("no zone", R"({"name":"a","count":1,"when":"2026-01-02T03:04:05"})",
            "$.when: expected a date-time");
        row("no date", R"({"name":"a","count":1,"when":"tomorrow"})", "$.when: expected a date-time");
        row("in a list", R"({"name":"a","count":1,"values":[{"value":1},{"value":"x"}]})",
            "$.values[1].value: expected an integer");
        row("list of others", R"({"name":"a","count":1,"values":[7]})", "$.values[0]: expected an object");
        row("no list", R"({"name":"a","count":1,"values":{}})", "$.values: expected an array");
        row("an array", R"([1])", "$: expected an object");
    }

    void reportsTheFirstMismatchWithItsPath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto sample = decodeSample(json);
        QVERIFY(!sample);
        QCOMPARE(sample.error().kind, ApiError::Kind::BadResponse);
        QCOMPARE(sample.error().message, message);
    }

    void readsAnArrayAtTheRoot()
    {
        const auto value = [](JsonReader &item) {
            return item.integer("value"_L1);
        };
        const auto good = JsonReader::decodeList(R"([{"value":1},{"value":2}])", value);
        QVERIFY(good);
        QCOMPARE(*good, (QList<qint64>{1, 2}));
        const auto bad = JsonReader::decodeList(R"([{"value":1},{"value":"x"}])", value);
        QVERIFY(!bad);
        QCOMPARE(bad.error().message, u"$[1].value: expected an integer"_s);
        const auto noList = JsonReader::decodeList(R"({"value":1})", value);
        QVERIFY(!noList);
        QCOMPARE(noList.error().message, u"$: expected an array"_s);
    }

    void refusesBrokenJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"name\":\"a\",\"cou");
        QTest::newRow("html") << QByteArray("<html><body>Sign in</body></html>");
        QTest::newRow("bad utf-8") << QByteArray("{\"name\":\"\xff\xfe\",\"count\":1}");
        QTest::newRow("a scalar") << QByteArray("17");
        QTest::newRow("deep") << QByteArray(100000, '[');
    }

    void refusesBrokenJson()
    {
        QFETCH(QByteArray, json);
        const auto sample = decodeSample(json);
        QVERIFY(!sample);
        QCOMPARE(sample.error().kind, ApiError::Kind::BadResponse);
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
