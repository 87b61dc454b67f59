// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRequestLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfComing()
    {
        RequestLog log;
        log.add({.path = u"/first"_s, .status = 200});
        log.add({.path = u"/second"_s, .problem = u"Timeout"_s});
        QCOMPARE(log.entries().size(), 2);
        QCOMPARE(log.entries().first().path, u"/first"_s);
        QCOMPARE(log.entries().last().problem, u"Timeout"_s);
    }

    void keepsTheLast500()
    {
        RequestLog log;
        for (int i = 0; i < 1203; ++i)
            log.add({.path = QString::number(i)});
        QCOMPARE(log.entries().size(), 500);
        QCOMPARE(log.entries().first().path, u"703"_s);
        QCOMPARE(log.entries().last().path, u"1202"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
