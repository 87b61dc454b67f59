// SPDX-License-Identifier: GPL-3.0-or-later
#include "inviteinbox.h"
#include "testwindow.h"
#include "usagewatch.h"

#include <QTemporaryDir>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// What must not grow however long the program runs.
struct Census
{
    qint64 heapBytes = 0; ///< In use; 0 where the C library does not tell.
    qsizetype objects = 0;
    qsizetype widgets = 0;
    qsizetype timers = 0;  ///< Running ones.
    qsizetype replies = 0; ///< Exchanges with the server that are not over, each with its reply.

    QString text() const
    {
        return u"heap %1 KB, %2 objects, %3 widgets, %4 timers running, %5 replies"_s.arg(heapBytes / 1024)
            .arg(objects)
            .arg(widgets)
            .arg(timers)
            .arg(replies);
    }
};

qint64 heapInUse()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

Census take(TestWindow &test)
{
    // What was put off to the next turn of the loop is still to go.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QObject *const roots[] = {&test.window(), &test.sessions(), test.sessions().session(),
                                    test.window().inbox(), test.window().usageWatch()};
    Census census{.heapBytes = heapInUse(),
                  .widgets = QApplication::allWidgets().size(),
                  .replies = test.transport().children().size()};
    for (const QObject *root : roots) {
        census.objects += root->findChildren<QObject *>().size();
        const QList<QTimer *> timers = root->findChildren<QTimer *>();
        census.timers += std::ranges::count_if(timers, &QTimer::isActive);
    }
    return census;
}

} // namespace

/// The window at work for long: pages visited and refreshed in turn. 200 times, or as often as CONTA_SOAK
/// says.
class TestSoak final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGrowsHoweverLongTheWindowIsUsed()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("CONTA_SOAK", &isNumber);
        const int steps = isNumber && asked > 0 ? asked : 200;
        SandboxServer sandbox;
        const QTemporaryDir folder;
        TestWindow test(sandbox.url(), {.folder = folder.path()});
        QVERIFY(test.signIn());
        // Answers are kept as well, as in a program that stays signed in.
        test.sessions().session()->setKept(true);
        const QStringList pages = test.window().frame()->pageIds();
        // Every page has been made and has shown its data, and the log of requests is full.
        const int settledIn = std::max<int>(steps / 10, int(4 * pages.size()));
        Census before;
        for (int step = 0; step < steps; ++step) {
            if (step == settledIn) {
                QVERIFY(test.openPage(pages.first()));
                QTRY_COMPARE(take(test).replies, 0);
                before = take(test);
                qInfo("after %d: %s", step, qPrintable(before.text()));
            }
            const QString page = pages.at(step % pages.size());
            QVERIFY2(test.openPage(page), qPrintable(u"%1 at %2"_s.arg(page).arg(step)));
            // Fresh data is not read anew by a visit.
            test.window().frame()->currentPage()->load();
            QVERIFY2(QTest::qWaitFor([&] { return test.window().frame()->isSettled(); }, 20000),
                     qPrintable(u"%1 at %2"_s.arg(page).arg(step)));
            if (step % 1000 == 999)
                qInfo("after %d: %s", step + 1, qPrintable(take(test).text()));
        }
        QVERIFY(test.openPage(pages.first()));
        QTRY_COMPARE(take(test).replies, 0);
        // Toasts, skeletons and the like have had their time.
        QTRY_VERIFY_WITH_TIMEOUT(take(test).timers <= before.timers, 10000);
        const Census after = take(test);
        qInfo("after %d: %s", steps, qPrintable(after.text()));
        QCOMPARE(after.widgets, before.widgets);
        QVERIFY2(after.objects <= before.objects, qPrintable(after.text()));
        constexpr qint64 bound = 2 * 1024 * 1024;
        QVERIFY2(after.heapBytes - before.heapBytes < bound,
                 qPrintable(u"%1 KB more"_s.arg((after.heapBytes - before.heapBytes) / 1024)));
    }
};

QTEST_MAIN(TestSoak)
#include "tst_soak.moc"
