// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicebar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChoiceBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsInForceAtFirst()
    {
        ChoiceBar bar(u"Unit"_s);
        QCOMPARE(bar.current(), QString());
        QSignalSpy chosen(&bar, &ChoiceBar::chosen);
        bar.add(u"count"_s, u"Count"_s);
        bar.add(u"bytes"_s, u"Bytes"_s);
        QCOMPARE(bar.current(), u"count"_s);
        QCOMPARE(chosen.count(), 0);
    }

    void onlySomebodysChoiceIsTold()
    {
        ChoiceBar bar(u"Unit"_s);
        bar.add(u"count"_s, u"Count"_s);
        bar.add(u"bytes"_s, u"Bytes"_s);
        QSignalSpy chosen(&bar, &ChoiceBar::chosen);
        bar.setCurrent(u"bytes"_s);
        QCOMPARE(bar.current(), u"bytes"_s);
        bar.setCurrent(u"nothing"_s);
        QCOMPARE(bar.current(), u"bytes"_s);
        QCOMPARE(chosen.count(), 0);
        bar.button(u"count"_s)->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"count"_s);
        bar.button(u"count"_s)->click();
        QCOMPARE(chosen.count(), 1);
    }

    void theArrowKeysGoFromOneToTheNext()
    {
        ChoiceBar bar(u"Unit"_s);
        bar.add(u"count"_s, u"Count"_s);
        QPushButton *bytes = bar.add(u"bytes"_s, u"Bytes"_s);
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.button(u"count"_s)->setFocus();
        QTest::keyClick(bar.button(u"count"_s), Qt::Key_Right);
        QCOMPARE(bar.current(), u"bytes"_s);
        QVERIFY(bytes->hasFocus());
        QCOMPARE(bytes->accessibleDescription(), u"Unit"_s);
    }
};

QTEST_MAIN(TestChoiceBar)
#include "tst_choicebar.moc"
