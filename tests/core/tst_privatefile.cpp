// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrivateFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenForTheUserAlone()
    {
        const QString path = m_folder.filePath(u"new.json"_s);
        QVERIFY(writePrivateFile(path, "content"));
        QCOMPARE(contentOf(path), "content"_ba);
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
#endif
    }

    void replacesWhatIsThereAndItsPermissions()
    {
        const QString path = m_folder.filePath(u"old.json"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("something longer than what comes");
        old.close();
        old.setPermissions(old.permissions() | QFileDevice::ReadOther);
        QVERIFY(writePrivateFile(path, "new"));
        QCOMPARE(contentOf(path), "new"_ba);
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path) & QFileDevice::ReadOther));
#endif
    }

    void aFolderThatIsNotThereIsSaidAndNothingIsMade()
    {
        const QString path = m_folder.filePath(u"none/file.json"_s);
        const Result<Done> written = writePrivateFile(path, "content");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ApiError::Kind::StoreUnavailable);
        QCOMPARE(written.error().type, u"file"_s);
        QVERIFY(written.error().message.contains(u"file.json"_s));
        QVERIFY(!QFile::exists(path));
    }

    // A limit on the size of files stops the writing half way, as a full disk does.
    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("less than a buffer") << 5000;
        QTest::newRow("more than a buffer") << 100000;
    }

    void aFullDiskLeavesWhatWasThere()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, size);
        const QString path = m_folder.filePath(u"kept.json"_s);
        QVERIFY(writePrivateFile(path, "before"));
        const qsizetype files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size();
        struct rlimit before = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<Done> written = writePrivateFile(path, QByteArray(size, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(contentOf(path), "before"_ba);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), files);
#else
        QSKIP("No limit on the size of files here");
#endif
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
