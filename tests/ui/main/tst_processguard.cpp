// SPDX-License-Identifier: GPL-3.0-or-later
#include "processguard.h"

#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

class TestProcessGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesDebuggersAndWhoeverAsksForOneTheirWay()
    {
        qputenv("CONTA_ALLOW_DEBUGGER", "1");
        QVERIFY(!guardProcess());
#ifdef Q_OS_LINUX
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1);
#endif
    }

    void leavesNoCoreAndLetsNobodyReadItsMemory()
    {
#ifdef Q_OS_UNIX
        QVERIFY(guardProcessAlways());
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#else
        QVERIFY(!guardProcessAlways());
#endif
#ifdef Q_OS_LINUX
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        // What the kernel then does: the memory belongs to root alone.
        QCOMPARE(QFileInfo(QStringLiteral("/proc/self/mem")).ownerId(), 0U);
#endif
    }
};

QTEST_GUILESS_MAIN(TestProcessGuard)
#include "tst_processguard.moc"
