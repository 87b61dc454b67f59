// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesTheObject()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a folder/settings.json"_s);
        {
            JsonFile file(path);
            QVERIFY(file.object().isEmpty());
            QVERIFY(file.setObject({{u"theme"_s, u"dark"_s}}));
        }
        QCOMPARE(JsonFile(path).object().value(u"theme"_s).toString(), u"dark"_s);
    }

    void isReadableByTheUserAlone()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        QVERIFY(JsonFile(path).setObject({{u"a"_s, 1}}));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
#endif
    }

    void keepsADamagedFileAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.json"_s);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"theme\": \"da");
        broken.close();

        JsonFile file(path);
        QVERIFY(file.object().isEmpty());
        QVERIFY(!file.damagedCopy().isEmpty());
        QFile copy(file.damagedCopy());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("{\"theme\": \"da"));
    }

    void staysInMemoryWithoutAPath()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        JsonFile file{QString()};
        QVERIFY(file.setObject({{u"a"_s, 1}}));
        QCOMPARE(file.object().value(u"a"_s).toInt(), 1);
        QVERIFY(QDir(folder.path()).isEmpty());
        QDir::setCurrent(before);
    }

    void saysWhenItCannotWrite()
    {
        const QTemporaryDir folder;
        const QString blocker = folder.filePath(u"not-a-folder"_s);
        QFile file(blocker);
        QVERIFY(file.open(QIODevice::WriteOnly));
        JsonFile store(blocker + u"/settings.json"_s);
        const auto result = store.setObject({{u"a"_s, 1}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::StoreUnavailable);
        QCOMPARE(store.object().value(u"a"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
