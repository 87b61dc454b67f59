// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = JsonText::Kind;

namespace {

// The only value of an array.
constexpr JsonText::Place only = 1;

JsonText parsed(const QByteArray &json)
{
    Result<JsonText> text = JsonText::parse(json);
    return text ? *std::move(text) : JsonText();
}

} // namespace

class TestJsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStrings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("string");
        const auto row = [](const char *name, const QByteArray &json, const QString &string) {
            QTest::newRow(name) << json << string;
        };
        row("empty", "[\"\"]", {});
        row("plain", "[\"abc\"]", u"abc"_s);
        row("beyond ASCII", "[\"Zoë 🙂\"]", u"Zoë 🙂"_s);
        row("each escape", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", u"\"\\/\b\f\n\r\t"_s);
        row("backslashes", "[\"\\\\\\\\n\"]", u"\\\\n"_s);
        row("between", "[\"a\\nb\\nc\"]", u"a\nb\nc"_s);
        row("by number", "[\"\\u00e9\\u00E9\"]", u"éé"_s);
        row("a pair", "[\"\\ud83d\\ude42\"]", u"🙂"_s);
        row("zero", "[\"a\\u0000b\"]", QString(u"a\0b"_s));
    }

    void readsStrings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, string);
        const JsonText text = parsed(json);
        QCOMPARE(text.kind(only), Kind::String);
        QCOMPARE(text.string(only), string);
        // Qt's own reader is of the same opinion.
        QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), string);
    }

    // Qt's reader leaves the first out; it is part of the text all the same.
    void keepsMarksOfByteOrder()
    {
        const JsonText text = parsed("[\"\xef\xbb\xbf\xef\xbb\xbf"
                                     "a\\n"
                                     "\xef\xbb\xbf\"]");
        QCOMPARE(text.string(only), u"\ufeff\ufeffa\n\ufeff"_s);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<double>>("number");
        const auto row = [](const char *json, std::optional<double> number) {
            QTest::newRow(json) << '[' + QByteArray(json) + ']' << number;
        };
        row("0", 0.0);
        row("-0", -0.0);
        row("42", 42.0);
        row("-17", -17.0);
        row("999999999999999", 999999999999999.0);
        row("9007199254740993", 9007199254740992.0);
        row("1.5", 1.5);
        row("1e3", 1000.0);
        row("2.5E-1", 0.25);
        row("1e+2", 100.0);
        row("1e400", {});
        row("-1e400", {});
        row("\"1\"", {});
        row("null", {});
    }

    void readsNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(std::optional<double>, number);
        QCOMPARE(parsed(json).number(only), number);
    }

    void tellsKindsApart()
    {
        const JsonText text = parsed(R"( [ null , false , true , 1 , "" , [] , {} ] )");
        QList<Kind> kinds;
        for (auto at = JsonText::first(JsonText::root); at != text.end(JsonText::root); at = text.after(at))
            kinds.append(text.kind(at));
        QCOMPARE(kinds, (QList<Kind>{Kind::Null, Kind::False, Kind::True, Kind::Number, Kind::String,
                                     Kind::Array, Kind::Object}));
        QCOMPARE(text.count(JsonText::root), 7);
    }

    void findsMembers()
    {
        const JsonText text = parsed(R"({"a":1,"inner":{"b":2},"é":3,"\u0062":4,"a":5})");
        const auto number = [&text](const char *key) {
            const JsonText::Place place = text.member(JsonText::root, QLatin1StringView(key));
            return place == JsonText::nowhere ? std::nullopt : text.number(place);
        };
        QCOMPARE(number("a"), 5); // The last counts.
        QCOMPARE(number("b"), 4); // Not the one within.
        QCOMPARE(number("é"), 3);
        QVERIFY(!number("c"));
        QVERIFY(!number(""));
        QCOMPARE(text.value(text.member(JsonText::root, "inner"_L1)).toObject(), (QJsonObject{{u"b"_s, 2}}));
    }

    void findsStringsAtAnyDepth()
    {
        const JsonText text = parsed(
            R"({"id":"a","list":[{"id":"b"},["id",{"deep":{"id":"c"}}]],"other":"id","id2":"x","id":3})");
        QCOMPARE(text.stringsBelow(JsonText::root, "id"_L1), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        const JsonText::Place list = text.member(JsonText::root, "list"_L1);
        QCOMPARE(text.stringsBelow(JsonText::first(list), "id"_L1), QStringList{u"b"_s});
    }

    void namesPaths()
    {
        const JsonText text = parsed(R"({"first":[1,{"a":[true]}],"counts":[[],{"x":1,"date":null}]})");
        const JsonText::Place counts = text.member(JsonText::root, "counts"_L1);
        const JsonText::Place second = text.after(JsonText::first(counts));
        QCOMPARE(text.path(JsonText::root, JsonText::root), u"$"_s);
        QCOMPARE(text.path(JsonText::root, counts), u"$.counts"_s);
        QCOMPARE(text.path(JsonText::root, second), u"$.counts[1]"_s);
        QCOMPARE(text.path(JsonText::root, text.member(second, "date"_L1)), u"$.counts[1].date"_s);
        QCOMPARE(text.path(counts, text.member(second, "date"_L1)), u"$[1].date"_s);
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QList<QByteArray> refused = {
            "",
            " ",
            "17",
            "\"a\"",
            "null",
            "[",
            "{",
            "]",
            "[1",
            "[1,",
            "[1,]",
            "[,1]",
            "[1 2]",
            "[1}",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{1:1}",
            "{\"a\" 1}",
            "[tru]",
            "[truth]",
            "[nul",
            "[01]",
            "[1.]",
            "[.5]",
            "[-]",
            "[+1]",
            "[1e]",
            "[1e+]",
            "[0x1]",
            "[NaN]",
            "[\"a]",
            "[\"\\",
            "[\"\\\"]",
            "[\"\\x\"]",
            "[\"\\u12\"",
            "[\"\\u12g4\"]",
            "[\"a\nb\"]",
            "[] []",
            "[1]x",
            "['a']",
            "[\"\xff\"]",
            "[\"\xc3\"]",
            "{\"a\":1,\"b\"",
            "[1]//",
            "<html></html>",
            "\xef\xbb[]",
        };
        for (const QByteArray &json : refused)
            QTest::newRow(json.toPercentEncoding(" []{}\":,").constData()) << json;
        QTest::newRow("a zero byte") << QByteArray("[1]\0", 4);
        QTest::newRow("a zero byte escaped") << QByteArray("[\"\\\0\"]", 6);
        QTest::newRow("deep") << QByteArray(1100, '[') + QByteArray(1100, ']');
        QTest::newRow("bottomless") << QByteArray(1000000, '[');
        QTest::newRow("deep in objects") << QByteArray("{\"a\":").repeated(1000000);
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, json);
        const Result<JsonText> text = JsonText::parse(json);
        QVERIFY(!text);
        QCOMPARE(text.error().kind, ApiError::Kind::BadResponse);
        QVERIFY(!text.error().message.isEmpty());
    }

    void takesWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QList<QByteArray> taken = {
            "[]", "{}", "[[]]", "\xef\xbb\xbf[]", "\t\r\n [\n1\t,\r2 ] \n", "{ \"a\" : { } , \"\" : [ ] }"};
        for (const QByteArray &json : taken)
            QTest::newRow(json.toPercentEncoding(" []{}\":,").constData()) << json;
        QTest::newRow("not too deep") << QByteArray(990, '[') + QByteArray(990, ']');
    }

    void takesWhatIsJson()
    {
        QFETCH(QByteArray, json);
        const Result<JsonText> text = JsonText::parse(json);
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        QVERIFY(!QJsonDocument::fromJson(json).isNull());
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
