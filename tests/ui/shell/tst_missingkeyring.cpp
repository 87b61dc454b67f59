// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaintokenstore.h"
#include "testwindow.h"

#include <QDirIterator>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Runs under with-keyring.sh none: no session bus, so no keyring of any kind.
class TestMissingKeyring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidBeforehandAndLeavesNoTokenOnDisk()
    {
        SandboxServer sandbox;
        const QTemporaryDir folder;
        KeychainTokenStore keychain;
        TestWindow test(sandbox.url(), {.tokens = &keychain, .folder = folder.path()});
        const auto labels = test.window().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"No keychain is running"_s);
        }));
        QVERIFY(test.signIn());
        QTRY_VERIFY(test.isShown(u"storageMark"_s));
        const QByteArray token = test.sessions().session()->token().secret().reveal();
        for (const QString &place : {folder.path(), QDir::homePath()}) {
            QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_MAIN(TestMissingKeyring)
#include "tst_missingkeyring.moc"
