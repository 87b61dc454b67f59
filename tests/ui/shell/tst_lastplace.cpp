// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include <QFile>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Where somebody was and how wide they made the columns, from one start to the next.
class TestLastPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void aPageOpensWhereItWasLeft_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("view");
        for (const auto &[page, view] :
             {std::pair("usage", "devices"), std::pair("usage", "notebooks"),
              std::pair("usage", "payloads-table"), std::pair("usage", "devices-table"),
              std::pair("recent", "dashboard"), std::pair("settings", "privacy"),
              std::pair("settings", "diagnostics")})
            QTest::addRow("%s of %s", view, page) << QString::fromLatin1(page) << QString::fromLatin1(view);
    }

    void aPageOpensWhereItWasLeft()
    {
        QFETCH(QString, page);
        QFETCH(QString, view);
        const QTemporaryDir folder;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path()});
            QVERIFY(test.signIn() && test.openPage(page));
            const QString start = test.window().frame()->currentPage()->currentView();
            QCOMPARE(start, test.window().frame()->currentPage()->views().constFirst());
            test.window().frame()->currentPage()->showView(view);
            QTRY_VERIFY(test.window().frame()->isSettled());
            QCOMPARE(test.window().frame()->currentPage()->currentView(), view);
            QVERIFY(test.openPage(u"profile"_s));
        }
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        QVERIFY(test.signIn());
        QCOMPARE(test.window().frame()->currentPageId(), u"profile"_s);
        QVERIFY(test.openPage(page));
        QCOMPARE(test.window().frame()->currentPage()->currentView(), view);
        QVERIFY(!test.window().frame()->currentPage()->showsProblem());
    }

    void whatIsClickedIsRemembered()
    {
        const QTemporaryDir folder;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path()});
            QVERIFY(test.signIn() && test.openPage(u"usage"_s));
            auto *tabs = test.find<QTabBar>(u"usageTabs"_s);
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
            QTRY_VERIFY(test.isShown(u"devicesShowTable"_s));
            test.click(u"devicesShowTable"_s);
            QVERIFY(test.openPage(u"recent"_s));
            test.click(u"flowTab"_s);
        }
        const UiSettings settings(folder.filePath(u"settings.json"_s));
        QCOMPARE(settings.lastView(u"usage"_s), u"devices-table"_s);
        QCOMPARE(settings.lastView(u"recent"_s), u"flow"_s);
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        QVERIFY(test.signIn());
        QCOMPARE(test.window().frame()->currentPageId(), u"recent"_s);
        QCOMPARE(test.window().frame()->currentPage()->currentView(), u"flow"_s);
        QVERIFY(test.openPage(u"usage"_s));
        QVERIFY(test.isShown(u"devicesTable"_s));
    }

    void aLinkGoesWhereItSaysWhateverWasOpenLast()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        test.settings().setLastView(u"usage"_s, u"devices"_s);
        test.settings().setLastView(u"recent"_s, u"flow"_s);
        QVERIFY(test.openPage(u"overview"_s));
        test.click(u"periodPayloadsDetails"_s);
        QTRY_VERIFY(test.window().frame()->isSettled());
        QCOMPARE(test.window().frame()->currentPageId(), u"usage"_s);
        QCOMPARE(test.window().frame()->currentPage()->currentView(), u"payloads"_s);
        QVERIFY(test.openPage(u"overview"_s));
        test.click(u"allRecent"_s);
        QCOMPARE(test.window().frame()->currentPageId(), u"recent"_s);
        QTRY_COMPARE(test.window().frame()->currentPage()->currentView(), u"application"_s);
    }

    void damageDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of another kind") << QByteArray(R"({"lastViews": [1], "columnWidths": "wide"})");
        QTest::newRow("of another kind inside")
            << QByteArray(R"({"lastViews": {"usage": 7, "recent": {}, "settings": null},
                              "columnWidths": {"requestLog": [3], "payloadsTable": {"time": "a lot"}}})");
        QTest::newRow("names that are none")
            << QByteArray(R"({"lastViews": {"usage": "moon-table", "recent": "planet", "settings": "",
                              "invites": "gone", "security": "twoFactor", "nowhere": "x"},
                              "columnWidths": {"requestLog": {"method": -5, "nothing": 9}}})");
    }

    void damageDoesNoHarm()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        QVERIFY(test.signIn());
        const QStringList pages = test.window().frame()->pageIds();
        for (const QString &page : pages) {
            QVERIFY2(test.openPage(page), qPrintable(page));
            QVERIFY(!test.window().frame()->currentPage()->showsProblem());
            QCOMPARE(test.window().frame()->currentPage()->currentView(),
                     test.window().frame()->currentPage()->views().value(0));
        }
        QVERIFY(!test.isShown(u"twoFactorWizard"_s));
        test.window().frame()->openPage(u"settings"_s, u"diagnostics"_s);
        QVERIFY(test.find<QTableView>(u"requestLog"_s)->columnWidth(1) >= 24);
    }

    void aWidthThatIsMuchTooLargeIsCutBack()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        test.settings().setColumnWidth(u"requestLog"_s, u"method"_s, 2000000);
        QVERIFY(test.openPage(u"settings"_s));
        test.window().frame()->currentPage()->showView(u"diagnostics"_s);
        QCOMPARE(test.find<QTableView>(u"requestLog"_s)->columnWidth(1), 2000);
    }

    void columnsKeepTheWidthThatTheyWereGiven()
    {
        const QTemporaryDir folder;
        int method = 0;
        int status = 0;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path()});
            auto *table = openLog(test);
            method = table->columnWidth(1) + 60;
            status = table->columnWidth(3);
            pull(*table->horizontalHeader(), 1, 60);
            QCOMPARE(table->columnWidth(1), method);
            // The program's own widths do not undo it.
            test.click(u"updateLog"_s);
            QCOMPARE(table->columnWidth(1), method);
        }
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        auto *table = openLog(test);
        QCOMPARE(table->columnWidth(1), method);
        QCOMPARE(table->columnWidth(3), status);
        // What stretches is kept by nobody.
        QVERIFY(!test.settings().columnWidth(u"requestLog"_s, u"path"_s));

        // A double click gives it back, now and for the next start.
        const QHeaderView &header = *table->horizontalHeader();
        QTest::mouseDClick(header.viewport(), Qt::LeftButton, {}, edgeOf(header, 1));
        QCOMPARE(table->columnWidth(1), method - 60);
        QVERIFY(!test.settings().columnWidth(u"requestLog"_s, u"method"_s));
    }

    void theTableOfAChartKeepsThemByItsSeries()
    {
        const QTemporaryDir folder;
        int width = 0;
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path()});
            auto *table = openChartTable(test);
            width = table->columnWidth(1) + 90;
            pull(*table->horizontalHeader(), 1, 90);
            QCOMPARE(table->columnWidth(1), width);
            QCOMPARE(test.settings().columnWidth(u"payloadsTable"_s, u"billable"_s), width);
            // Other numbers, the same column.
            test.click(u"range7"_s);
            QTRY_VERIFY(test.window().frame()->isSettled());
            QCOMPARE(table->columnWidth(1), width);
        }
        TestWindow test(m_sandbox.url(), {.folder = folder.path()});
        QCOMPARE(openChartTable(test)->columnWidth(1), width);
    }

private:
    static QTableView *openLog(TestWindow &test)
    {
        if (test.signIn())
            test.window().frame()->openPage(u"settings"_s, u"diagnostics"_s);
        (void)QTest::qWaitFor([&] { return test.isShown(u"requestLog"_s); });
        return test.find<QTableView>(u"requestLog"_s);
    }

    static QTableView *openChartTable(TestWindow &test)
    {
        if (test.signIn() && test.openPage(u"usage"_s))
            test.window().frame()->currentPage()->showView(u"payloads-table"_s);
        (void)QTest::qWaitFor([&] { return test.window().frame()->isSettled(); });
        return test.find<QTableView>(u"payloadsTable"_s);
    }

    static QPoint edgeOf(const QHeaderView &header, int column)
    {
        return {header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2};
    }

    static void pull(const QHeaderView &header, int column, int by)
    {
        const QPoint edge = edgeOf(header, column);
        QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
        for (const int way : {by / 2, by}) {
            QMouseEvent move(QEvent::MouseMove, edge + QPoint(way, 0),
                             header.viewport()->mapToGlobal(edge + QPoint(way, 0)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(header.viewport(), &move);
        }
        QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestLastPlace)
#include "tst_lastplace.moc"
