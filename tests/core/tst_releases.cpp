// SPDX-License-Identifier: GPL-3.0-or-later
#include "releases.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestReleases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreComparedByTheirNumbers_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("than");
        QTest::addColumn<bool>("newer");
        QTest::newRow("the same") << u"1.2.0"_s << u"1.2.0"_s << false;
        QTest::newRow("two digits") << u"0.10.0"_s << u"0.9.1"_s << true;
        QTest::newRow("older") << u"0.9.9"_s << u"1.0.0"_s << false;
        QTest::newRow("one more part") << u"1.2.0.1"_s << u"1.2.0"_s << true;
    }

    void versionsAreComparedByTheirNumbers()
    {
        QFETCH(QString, version);
        QFETCH(QString, than);
        QTEST(isNewer(version, than), "newer");
    }
};

QTEST_GUILESS_MAIN(TestReleases)
#include "tst_releases.moc"
