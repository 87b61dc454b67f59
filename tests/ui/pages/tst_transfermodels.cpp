// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizationlistmodel.h"
#include "resourcelistmodel.h"
#include "searchfield.h"
#include "transferlimits.h"
#include "transferrows.h"
#include "transfersearch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ResourceKind;

namespace {

OwnedResources owned(int applications)
{
    QList<Application> list;
    for (int n = 0; n < applications; ++n)
        list.append(
            {.id = QString::number(n), .name = u"Plant %1"_s.arg(n), .summary = {{u"deviceCount"_s, n}}});
    return OwnedResources(list, {});
}

Organization organization(const QString &id, const QString &name, const QString &role)
{
    return {.id = id,
            .name = name,
            .summary = {{u"appCount"_s, 2}, {u"dashCount"_s, 1}},
            .roles = {{u"me"_s, role}}};
}

QString shownIn(const QWidget &table)
{
    QStringList texts;
    const QList<QLabel *> labels = table.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'|');
}

} // namespace

/// The lists of the transfer page, and the small parts that draw and search them.
class TestTransferModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resourcesAreTickedIntoTheSelection()
    {
        TransferSelection selection;
        ResourceListModel model(Kind::Application, selection);
        const QAbstractItemModelTester tester(&model);
        model.setOwned(owned(3));
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy changed(&model, &ResourceListModel::selectionChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(selection.ids(Kind::Application), QStringList{u"1"_s});
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"Plant 1, chosen"_s));
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"not chosen"_s));
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(selection.isEmpty());
        QVERIFY(!model.setData(model.index(1), u"x"_s, Qt::EditRole));
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    }

    void searchAndSelectAllShown()
    {
        TransferSelection selection;
        ResourceListModel model(Kind::Application, selection);
        const QAbstractItemModelTester tester(&model);
        model.setOwned(owned(12));
        model.setSearch(u"plant 1"_s);
        QCOMPARE(model.rowCount(), 3); // 1, 10, 11
        QCOMPARE(model.chooseShown(), 0);
        QCOMPARE(selection.count(), 3);
        QCOMPARE(model.total(), 12);
        model.setSearch(QString());
        QCOMPARE(model.rowCount(), 12);
    }

    void atMostAThousandAreTaken()
    {
        TransferSelection selection;
        ResourceListModel model(Kind::Application, selection);
        model.setOwned(owned(1003));
        QCOMPARE(model.chooseShown(), 3);
        QCOMPARE(selection.count(), 1000);
        const QSignalSpy refused(&model, &ResourceListModel::refused);
        QVERIFY(!model.setData(model.index(1002), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!selection.contains(Kind::Application, u"1002"_s));
    }

    void chosenIdsOfNoListStandOnTop()
    {
        TransferSelection selection;
        ResourceListModel model(Kind::Application, selection);
        const QAbstractItemModelTester tester(&model);
        model.setOwned(owned(2));
        selection.add(Kind::Application, u"foreign"_s);
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"foreign"_s);
        QVERIFY(model.index(0).data(TransferWarningRole).toBool());
        selection.clear();
        model.setOwned(owned(2));
        QCOMPARE(model.rowCount(), 2);
    }

    void organizationsTellTheRoleAndWhatTheyHold()
    {
        OrganizationListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setOrganizations({organization(u"AA"_s, u"Águas do Vale"_s, u"admin"_s),
                                organization(u"bb"_s, u"Serra"_s, u"view"_s),
                                {.name = u"Without an id"_s}},
                               u"me"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(model.index(0)).id, u"aa"_s);
        QVERIFY(model.index(0).data(TransferCaptionRole).toString().startsWith(u"Your role there: Admin"_s));
        QVERIFY(!model.index(0).data(TransferWarningRole).toBool());
        QVERIFY(model.index(1).data(TransferWarningRole).toBool());
        model.setSearch(u"aguas"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.indexOf(u"aa"_s).isValid());
        QVERIFY(!model.indexOf(u"bb"_s).isValid());
        model.setSearch(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.hasOrganizations());
    }

    void limitsSayWhetherItFits_data()
    {
        QTest::addColumn<LimitForecast>("forecast");
        QTest::addColumn<QString>("state");
        QTest::newRow("fits") << LimitForecast{u"device"_s, 5, 5, false, 10} << u"Fits"_s;
        QTest::newRow("over") << LimitForecast{u"device"_s, 6, 5, false, 10} << u"Over the limit"_s;
        QTest::newRow("over, whatever is there")
            << LimitForecast{u"device"_s, {}, 11, false, 10} << u"Over the limit"_s;
        QTest::newRow("no ceiling") << LimitForecast{u"device"_s, 6, 5, false, {}} << u"Not known"_s;
        QTest::newRow("no number now") << LimitForecast{u"device"_s, {}, 5, false, 10} << u"Not known"_s;
        QTest::newRow("at least") << LimitForecast{u"device"_s, 1, 5, true, 10} << u"Not known"_s;
        QTest::newRow("less") << LimitForecast{u"device"_s, 6, -5, false, 10} << u"Gets less"_s;
        QTest::newRow("less, though still over")
            << LimitForecast{u"device"_s, 20, -5, false, 10} << u"Gets less"_s;
    }

    void limitsSayWhetherItFits()
    {
        QFETCH(LimitForecast, forecast);
        QFETCH(QString, state);
        TransferLimits limits;
        limits.setForecasts({forecast});
        QVERIFY2(shownIn(limits).contains(state), qPrintable(shownIn(limits)));
        limits.setForecasts({});
        QVERIFY(limits.isHidden());
    }

    void aSearchLineCanBeEmptied()
    {
        QWidget parent;
        QLineEdit *edit = makeSearchLine(u"Search plants"_s, &parent);
        QCOMPARE(edit->accessibleName(), u"Search plants"_s);
        QAction *clear = edit->actions().last();
        QVERIFY(!clear->isVisible());
        edit->setText(u"x"_s);
        QVERIFY(clear->isVisible());
        clear->trigger();
        QCOMPARE(edit->text(), QString());
        QVERIFY(!clear->isVisible());
    }
};

Q_DECLARE_METATYPE(LimitForecast)

QTEST_MAIN(TestTransferModels)
#include "tst_transfermodels.moc"
