// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfercheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ResourceKind;
using Fate = TransferCheck::Fate;

namespace {

OwnedResources owning(const QStringList &applications, const QStringList &dashboards = {})
{
    QList<Application> first;
    for (const QString &id : applications)
        first.append({.id = id, .name = u"Name of "_s + id});
    QList<Dashboard> second;
    for (const QString &id : dashboards)
        second.append({.id = id});
    return OwnedResources(first, second);
}

} // namespace

/// What is owned, what of it is chosen, and what has become of it.
class TestTransferSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOwnedIsFoundByIdInLowerCase()
    {
        const OwnedResources owned = owning({u"AB"_s, u"ab"_s, QString()}, {u"cd"_s});
        QCOMPARE(owned.of(Kind::Application).size(), 1);
        QVERIFY(owned.find(Kind::Application, u"ab"_s));
        QVERIFY(!owned.find(Kind::Dashboard, u"ab"_s));
        QCOMPARE(owned.find(Kind::Application, u"ab"_s)->name, u"Name of AB"_s);
        // Without a name the id stands for it.
        QCOMPARE(owned.find(Kind::Dashboard, u"cd"_s)->name, u"cd"_s);
        QVERIFY(!owned.isEmpty());
        QVERIFY(owning({}).isEmpty());
    }

    void aDashboardsApplicationsAreInLowerCaseToo()
    {
        const OwnedResources owned({}, {{.id = u"d"_s, .applicationIds = {u"AB"_s, u"CD"_s}}});
        QCOMPARE(owned.of(Kind::Dashboard).first().applicationIds, (QSet<QString>{u"ab"_s, u"cd"_s}));
    }

    void aThousandOfEachAndNoMore()
    {
        TransferSelection selection;
        for (int n = 0; n < TransferSelection::most; ++n)
            QVERIFY(selection.add(Kind::Application, QString::number(n)));
        QVERIFY(!selection.add(Kind::Application, u"one more"_s));
        QVERIFY(selection.add(Kind::Application, u"0"_s));
        QVERIFY(selection.add(Kind::Dashboard, u"one more"_s));
        QCOMPARE(selection.count(Kind::Application), 1000);
        QCOMPARE(selection.count(), 1001);
        selection.remove(Kind::Application, u"5"_s);
        QVERIFY(!selection.contains(Kind::Application, u"5"_s));
        QVERIFY(selection.add(Kind::Application, u"one more"_s));
        QCOMPARE(selection.ids(Kind::Application).last(), u"one more"_s);
        selection.clear(Kind::Application);
        QCOMPARE(selection.count(), 1);
        selection.clear();
        QVERIFY(selection.isEmpty());
    }

    void whatIsNoLongerOwnedIsDropped()
    {
        TransferSelection selection;
        for (const QString &id : {u"gone"_s, u"here"_s, u"never listed"_s})
            selection.add(Kind::Application, id);
        const OwnedResources before = owning({u"gone"_s, u"here"_s});
        QCOMPARE(selection.dropGone(before, owning({u"here"_s})), 1);
        QCOMPARE(selection.ids(Kind::Application), (QStringList{u"here"_s, u"never listed"_s}));
        QCOMPARE(selection.dropGone(owning({u"here"_s}), owning({u"here"_s})), 0);
    }

    void theListsTellWhatHasMoved()
    {
        const ResourceTransfer sent{.applicationIds = {u"gone"_s, u"here"_s, u"never listed"_s},
                                    .dashboardIds = {u"board"_s}};
        const TransferCheck check =
            TransferCheck::compare(sent, owning({u"gone"_s, u"here"_s}, {u"board"_s}), owning({u"here"_s}));
        QCOMPARE(check.entries, (QList<TransferCheck::Entry>{
                                    {Kind::Application, u"gone"_s, u"Name of gone"_s, Fate::Moved},
                                    {Kind::Application, u"here"_s, u"Name of here"_s, Fate::Stayed},
                                    {Kind::Application, u"never listed"_s, u"never listed"_s, Fate::Unknown},
                                    {Kind::Dashboard, u"board"_s, u"board"_s, Fate::Moved},
                                }));
        QCOMPARE(check.count(Fate::Moved), 2);
        QCOMPARE(check.count(Fate::Stayed), 1);
        QCOMPARE(check.count(Fate::Unknown), 1);
    }
};

QTEST_GUILESS_MAIN(TestTransferSelection)
#include "tst_transferselection.moc"
