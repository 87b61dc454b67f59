// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "keychaintokenstore.h"
#include "testwindow.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh ready: a real, unlocked GNOME Keyring.
class TestErasedAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedAccountLeavesNothingInTheKeyringAndOnDisk()
    {
        SandboxServer sandbox;
        const QTemporaryDir folder;
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain, .folder = folder.path()});
        QVERIFY(test.signIn());
        QTRY_COMPARE(test.sessions().session()->storage(), Session::Storage::Stored);
        const QString accountId = test.sessions().session()->account().id();
        QVERIFY(await(keychain.read(accountId)));
        QVERIFY(test.openPage(u"account"_s));
        test.click(u"deleteAccount"_s);
        test.type(u"confirmEmail"_s, u"demo@conta.example"_s);
        test.type(u"currentPassword"_s, SandboxServer::password());
        test.click(u"confirmDeletion"_s);
        test.click(u"confirm"_s);
        QTRY_VERIFY(!test.window().frame());
        QTRY_VERIFY(test.banner().contains(u"Conta holds nothing of it on this computer"_s));
        const Result<Secret> left = await(keychain.read(accountId));
        QVERIFY(!left);
        QCOMPARE(left.error().kind, ApiError::Kind::NotFound);
        test.window().close();
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("demo@conta.example"), qPrintable(file.fileName()));
        }
    }
};

QTEST_MAIN(TestErasedAccount)
#include "tst_erasedaccount.moc"
