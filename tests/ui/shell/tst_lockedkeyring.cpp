// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaintokenstore.h"
#include "testwindow.h"

#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh locked: a real GNOME Keyring that nobody unlocks.
class TestLockedKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodyFromWorkingAndSaysWhatToDo()
    {
        SandboxServer sandbox;
        KeychainTokenStore keychain(std::chrono::seconds(3));
        TestWindow test(sandbox.url(), {.tokens = &keychain});
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"profile"_s));
        QTRY_VERIFY_WITH_TIMEOUT(test.isShown(u"storageMark"_s), 10000);
        test.click(u"storageMark"_s);
        const auto labels = test.find<QDialog>(u"confirmDialog"_s)->findChildren<QLabel *>();
        const bool says = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"keychain is locked"_s) ||
                   label->text().contains(u"waiting to be unlocked"_s);
        });
        QVERIFY(says);
        QVERIFY(test.sessions().session());
    }
};

QTEST_MAIN(TestLockedKeyring)
#include "tst_lockedkeyring.moc"
