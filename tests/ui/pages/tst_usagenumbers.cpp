// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"
#include "rawusage.h"
#include "usagehands.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace UsageHands;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

// Which choices are in force, by their object names.
struct Toggles
{
    QString range;
    bool bytes = false;
    bool all = false;
    bool local = false;
};

} // namespace

/// The usage page's numbers against the server's own.
class TestUsageNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        qputenv("TZ", "UTC");
    }
    void cleanupTestCase() { qunsetenv("TZ"); }

    void totalsAreThoseOfTheServersRawAnswers_data()
    {
        QTest::addColumn<QByteArray>("zone");
        // By how much the zone's midnight lies after the full UTC hour that is nearest to it.
        QTest::addColumn<int>("minutesAfterTheHour");
        QTest::newRow("UTC") << "UTC"_ba << 0;
        QTest::newRow("Brazil") << "America/Sao_Paulo"_ba << 0;
        QTest::newRow("Berlin") << "Europe/Berlin"_ba << 0;
        QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << 15;
    }

    void totalsAreThoseOfTheServersRawAnswers()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, minutesAfterTheHour);
        qputenv("TZ", zone);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        RawUsage raw(m_sandbox.url(), test);
        for (const bool bytes : {false, true}) {
            for (const bool local : {false, true}) {
                for (const bool all : {false, true}) {
                    for (const QString &range : {u"rangePeriod"_s, u"range7"_s, u"range30"_s, u"range90"_s,
                                                 u"range365"_s, u"spring"_s, u"autumn"_s}) {
                        const Toggles toggles{.range = range, .bytes = bytes, .all = all, .local = local};
                        choose(test, toggles);
                        const QString why =
                            disagreement(test, raw, toggles, QTimeZone(zone), minutesAfterTheHour);
                        QVERIFY2(why.isEmpty(), qPrintable(why));
                    }
                }
            }
        }
    }

    void devicesAndNotebooksAreTheServersToo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        RawUsage raw(m_sandbox.url(), test);
        for (const auto &[range, days] :
             {std::pair(u"range7"_s, 7), {u"range30"_s, 30}, {u"range365"_s, 365}}) {
            const qint64 end = (QDateTime::currentMSecsSinceEpoch() / dayMs + 1) * dayMs;
            const QJsonArray devices = raw.counts(u"/me/deviceCounts"_s, end - days * dayMs, end);
            const QJsonArray notebooks = raw.counts(u"/me/notebookMinuteCounts"_s, end - days * dayMs, end);
            test.window().frame()->currentPage()->showView(u"devices"_s);
            test.click(range);
            QVERIFY(settle(test));
            QCOMPARE(figure(test, u"deviceTotal"_s), devices.last()["total"_L1].toInteger());
            qint64 created = 0;
            qint64 deleted = 0;
            qint64 minutes = 0;
            for (const QJsonValue &count : devices) {
                created += count["created"_L1].toInteger();
                deleted += count["deleted"_L1].toInteger();
            }
            for (const QJsonValue &count : notebooks)
                minutes += count["minutes"_L1].toInteger();
            QCOMPARE(label(test, u"deviceChangesTotalFigure"_s), u"+%1 / −%2"_s.arg(created).arg(deleted));
            QCOMPARE(sumOf(test.find<Chart>(u"deviceChangesChart"_s)->model(), u"created"_s), created);
            test.window().frame()->currentPage()->showView(u"notebooks"_s);
            QVERIFY(settle(test));
            QCOMPARE(figure(test, u"notebookMinutes"_s), minutes);
            QCOMPARE(sumOf(test.find<Chart>(u"notebooksChart"_s)->model(), u"minutes"_s), minutes);
        }
    }

    void theRangeBeforeIsComparedUpToTheSameDay()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range7"_s);
        QVERIFY(settle(test));
        RawUsage raw(m_sandbox.url(), test);
        const qint64 today = QDateTime::currentMSecsSinceEpoch() / dayMs * dayMs;
        // Six whole days; today is still running.
        const qint64 before = raw.sum(false, false, today - 13 * dayMs, today - 7 * dayMs);
        const qint64 now = raw.sum(false, false, today - 6 * dayMs, today);
        QCOMPARE(figure(test, u"before"_s), before);
        const double change = std::round((double(now) / double(before) - 1) * 1000) / 10;
        const QString words = QLocale().toString(std::abs(change), 'f', 1);
        QVERIFY2(change == 0 || label(test, u"beforeNote"_s).contains(words),
                 qPrintable(label(test, u"beforeNote"_s)));
    }

    void theGapAndTheTypesAddUp()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        RawUsage raw(m_sandbox.url(), test);
        const qint64 end = (QDateTime::currentMSecsSinceEpoch() / dayMs + 1) * dayMs;
        const qint64 gap =
            raw.sum(false, true, end - 30 * dayMs, end) - raw.sum(false, false, end - 30 * dayMs, end);
        QVERIFY(gap > 0);
        QVERIFY2(digitsIn(label(test, u"totalNote"_s)) >= gap - 5 &&
                     digitsIn(label(test, u"totalNote"_s)) <= gap,
                 qPrintable(u"%1: %2"_s.arg(gap).arg(label(test, u"totalNote"_s))));
        const QJsonObject types = raw.get(u"/me/payloadCounts"_s, end - 30 * dayMs, end);
        for (auto type = types.begin(); type != types.end(); ++type) {
            qint64 sum = 0;
            for (const QJsonValue &source : type->toObject())
                sum += source.toInteger();
            const qint64 shown = digitsIn(label(test, u"shareValue_"_s + type.key()));
            QVERIFY2(std::abs(shown - sum) <= sum / 1000 + 1, qPrintable(type.key()));
        }
        QCOMPARE(label(test, u"share_webhook"_s), u"Webhooks"_s);
        test.click(u"splitBySource"_s);
        QVERIFY(test.isShown(u"share_device.mqtt"_s));
        QVERIFY(!test.isShown(u"share_webhook"_s));
    }

    void typesThatNobodyHereKnowsKeepTheirNames()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/payloadCounts"_s},
                        {u"status"_s, 200},
                        {u"body"_s, uR"({"quantumLink": {"moon.laser": 7}})"_s}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.isShown(u"share_quantumLink"_s));
        QCOMPARE(label(test, u"share_quantumLink"_s), u"quantumLink"_s);
    }

private:
    static qint64 sumOf(const ChartModel &model, const QString &id)
    {
        qint64 sum = 0;
        for (const ChartModel::Series &series : model.series) {
            if (series.id != id)
                continue;
            for (const double value : series.values)
                sum += std::isnan(value) ? 0 : qint64(value);
        }
        return sum;
    }

    // The last change of Berlin's clocks to summer or to winter time, as its day.
    static QDate clockChange(bool spring)
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime now = QDateTime::currentDateTimeUtc().addDays(-5);
        QTimeZone::OffsetData change = berlin.previousTransition(now);
        if ((change.daylightTimeOffset > 0) != spring)
            change = berlin.previousTransition(change.atUtc);
        return change.atUtc.date();
    }

    static std::pair<QDate, QDate> customDays(const QString &range)
    {
        const QDate change = clockChange(range == u"spring"_s);
        return {change.addDays(-2), change.addDays(2)};
    }

    static void choose(TestWindow &test, const Toggles &toggles)
    {
        test.click(toggles.bytes ? u"asBytes"_s : u"asCount"_s);
        test.click(toggles.local ? u"localDays"_s : u"utcDays"_s);
        test.click(toggles.all ? u"withNonBillable"_s : u"billableOnly"_s);
        if (toggles.range.startsWith(u"range"_s)) {
            test.click(toggles.range);
        } else {
            test.click(u"rangeCustom"_s);
            const auto [first, last] = customDays(toggles.range);
            test.find<QDateEdit>(u"rangeFirst"_s)->setDate(QDate(2000, 1, 1));
            test.find<QDateEdit>(u"rangeLast"_s)->setDate(last);
            test.find<QDateEdit>(u"rangeFirst"_s)->setDate(first);
        }
        QVERIFY(settle(test));
    }

    // Where the chosen days begin, one more than there are: by the rule as it is told, not by the program's
    // code.
    static QList<qint64> dayStarts(TestWindow &test, const Toggles &toggles, const QTimeZone &local,
                                   int minutesAfterTheHour)
    {
        const QTimeZone zone = toggles.local ? local : QTimeZone::utc();
        const qint64 shift = toggles.local ? minutesAfterTheHour * 60000 : 0;
        const auto start = [&](const QDate &day) {
            return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch() - shift;
        };
        QDate first = QDateTime::currentDateTimeUtc().addMSecs(shift).toTimeZone(zone).date();
        QDate last = first;
        std::optional<qint64> from;
        if (toggles.range == u"rangePeriod"_s) {
            from = test.sessions().session()->profile()->currentPeriodStart->toMSecsSinceEpoch();
            first = QDateTime::fromMSecsSinceEpoch(*from + shift, zone).date();
        } else if (toggles.range.startsWith(u"range"_s)) {
            first = last.addDays(1 - digitsIn(toggles.range));
        } else {
            std::tie(first, last) = customDays(toggles.range);
        }
        QList<qint64> starts;
        for (QDate day = first; day <= last.addDays(1); day = day.addDays(1))
            starts.append(start(day));
        if (from)
            starts.first() = *from;
        return starts;
    }

    // What differs from the sums of the server's hours; empty where nothing does. The minute that is running
    // moves on between two answers, so that a second and a third look are allowed.
    static QString disagreement(TestWindow &test, RawUsage &raw, const Toggles &toggles,
                                const QTimeZone &local, int minutesAfterTheHour)
    {
        QString why;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const QList<qint64> starts = dayStarts(test, toggles, local, minutesAfterTheHour);
            why = compare(test, raw, toggles, starts);
            if (why.isEmpty())
                return {};
            raw.forget();
            QTest::keyClick(&test.window(), Qt::Key_F5);
            settle(test);
        }
        return u"%1, %2, %3, %4: %5"_s.arg(toggles.range, toggles.bytes ? u"bytes"_s : u"count"_s,
                                           toggles.all ? u"all"_s : u"billable"_s,
                                           toggles.local ? u"local"_s : u"UTC"_s, why);
    }

    static QString compare(TestWindow &test, RawUsage &raw, const Toggles &toggles,
                           const QList<qint64> &starts)
    {
        const qint64 total = raw.sum(toggles.bytes, toggles.all, starts.first(), starts.last());
        const qint64 shown = figure(test, u"total"_s);
        if (shown != total)
            return u"total %1, not %2"_s.arg(shown).arg(total);
        const ChartModel model = test.find<Chart>(u"payloadsChart"_s)->model();
        if (model.starts.size() != starts.size() - 1)
            return u"%1 days, not %2"_s.arg(model.starts.size()).arg(starts.size() - 1);
        qint64 sum = 0;
        for (qsizetype day = 0; day < model.starts.size(); ++day) {
            if (model.starts.at(day).toMSecsSinceEpoch() != starts.at(day))
                return u"day %1 begins at %2"_s.arg(day).arg(model.starts.at(day).toString(Qt::ISODate));
            const qint64 expected = raw.sum(toggles.bytes, toggles.all, starts.at(day), starts.at(day + 1));
            double value = 0;
            for (const ChartModel::Series &series : model.series) {
                const bool counts = series.id == u"billable"_s || series.id == u"nonBillable"_s;
                if (counts)
                    value += series.values.at(day);
                else if (series.id == u"all"_s)
                    value = series.values.at(day);
            }
            if (qint64(value) != expected)
                return u"day %1 has %2, not %3"_s.arg(day).arg(value, 0, 'f', 0).arg(expected);
            sum += qint64(value);
        }
        return sum == total ? QString() : u"the days add up to %1"_s.arg(sum);
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestUsageNumbers)
#include "tst_usagenumbers.moc"
