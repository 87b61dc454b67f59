// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesHowLongACopiedSecretStays()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"settings"_s));
        auto *choice = test.find<QComboBox>(u"secretStay"_s);
        QCOMPARE(choice->currentData().toInt(), 45);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(test.settings().secretStay(), 60s);
    }

    void offersWhatIsSetByHand()
    {
        TestWindow test(m_sandbox.url());
        test.settings().setSecretStay(77s);
        QVERIFY(test.signIn() && test.openPage(u"settings"_s));
        const auto *choice = test.find<QComboBox>(u"secretStay"_s);
        QCOMPARE(choice->currentData().toInt(), 77);
        QCOMPARE(choice->itemData(choice->currentIndex() + 1).toInt(), 120);
    }

    void asksWhetherToTellOfTheLimit()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn() && test.openPage(u"settings"_s));
        auto *choice = test.find<QCheckBox>(u"notifyUsage"_s);
        QVERIFY(choice->isChecked());
        QVERIFY(choice->accessibleDescription().contains(u"80, 95 and 100"_s));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        QVERIFY(!test.settings().notifiesOfUsage());
        QVERIFY(test.settings().notifiesOfInvites());
        QTest::keyClick(choice, Qt::Key_Space);
        QVERIFY(test.settings().notifiesOfUsage());
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
