// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlistmodel.h"

#include "rowlist.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString idOf(int number)
{
    return QString::number(number, 16).rightJustified(24, u'0');
}

QList<RecentItem> fiveThousand()
{
    QList<RecentItem> items;
    for (int n = 0; n < 5000; ++n)
        items.append({.id = idOf(n), .name = u"Drive %1 São José"_s.arg(n)});
    return items;
}

// Counts the rows that are drawn.
class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++painted;
        RowDelegate().paint(painter, option, index);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return RowDelegate().sizeHint(option, index);
    }

    mutable int painted = 0;
    mutable int measured = 0;
};

} // namespace

class TestRecentListModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndSaysWhatIsMissing()
    {
        RecentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({{.id = idOf(2), .name = u"Zwei"_s},
                        {.id = idOf(1), .name = u"Eins"_s},
                        {.id = idOf(3)},
                        {.name = u"No id"_s},
                        {}});
        QCOMPARE(names(model), (QStringList{u"Zwei"_s, u"Eins"_s, idOf(3), u"No id"_s, u"Without a name"_s}));
        QCOMPARE(model.index(0).data(RowCaptionRole), idOf(2));
        QCOMPARE(model.index(0).data(RowIdRole), idOf(2));
        QCOMPARE(model.index(3).data(RowCaptionRole), u"The server sent no id"_s);
        QCOMPARE(model.index(3).data(RowIdRole), QString());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole), u"Eins"_s);
        QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole), idOf(1));
        QCOMPARE(model.index(1).data(Qt::ToolTipRole), u"Eins\n"_s + idOf(1));
        QCOMPARE(model.total(), 5);
    }

    void searchesNamesAndIdsInAnyOrderAndWithoutAccents()
    {
        RecentListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({{.id = idOf(0xabc), .name = u"Solar roof São José"_s},
                        {.id = idOf(1), .name = u"محطة ضخ المياه"_s},
                        {.id = idOf(2), .name = u"冷却塔監視"_s}});
        model.setSearch(u"jose  sao"_s);
        QCOMPARE(names(model), QStringList{u"Solar roof São José"_s});
        model.setSearch(u"0ABC"_s);
        QCOMPARE(names(model), QStringList{u"Solar roof São José"_s});
        model.setSearch(u"المياه"_s);
        QCOMPARE(names(model), QStringList{u"محطة ضخ المياه"_s});
        model.setSearch(u"監視"_s);
        QCOMPARE(names(model), QStringList{u"冷却塔監視"_s});
        model.setSearch(u"nothing"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 3);
        // New items meet the search that stands.
        model.setItems({{.id = idOf(4), .name = u"Nothing much"_s}, {.id = idOf(5), .name = u"Else"_s}});
        QCOMPARE(names(model), QStringList{u"Nothing much"_s});
        QVERIFY(!model.indexOf(idOf(5)).isValid());
        QCOMPARE(model.find(idOf(5))->name, u"Else"_s);
        QVERIFY(!model.find(idOf(6)));
    }

    void fiveThousandRowsCostNoMoreThanThoseInSight()
    {
        RecentListModel model;
        QWidget window;
        QListView *list = makeChoiceList(&window);
        auto *delegate = new CountingDelegate(list);
        list->setItemDelegate(delegate);
        list->setModel(&model);
        list->resize(400, 300);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const qsizetype widgets = list->findChildren<QWidget *>().size();
        model.setItems(fiveThousand());
        list->grab();
        QCOMPARE(list->findChildren<QWidget *>().size(), widgets);
        QVERIFY2(delegate->painted < 50, qPrintable(QString::number(delegate->painted)));
        QVERIFY2(delegate->measured < 50, qPrintable(QString::number(delegate->measured)));
        // One reset a letter: the view is laid out once for each.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSearch(u"drive 4999"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 0);
    }

private:
    static QStringList names(const RecentListModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }
};

QTEST_MAIN(TestRecentListModel)
#include "tst_recentlistmodel.moc"
