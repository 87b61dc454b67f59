// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "chart.h"
#include "usagehands.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace UsageHands;

/// What the usage page puts into files and onto the clipboard.
class TestUsageFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void filesHoldWhatIsShown()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        const qint64 total = figure(test, u"total"_s);
        QTemporaryDir folder;

        const QList<QByteArray> lines = saved(test, u"Csv"_s, folder).split('\n');
        QCOMPARE(lines.first(), "start,end,billable,all,billableBefore,allBefore\r"_ba);
        QCOMPARE(lines.size(), 32);
        qint64 sum = 0;
        for (const QByteArray &line : lines.mid(1, 30)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            QVERIFY(QDateTime::fromString(QString::fromLatin1(cells.at(0)), Qt::ISODateWithMs).isValid());
            QVERIFY(cells.at(0).endsWith("T00:00:00.000Z"));
            sum += cells.at(2).toLongLong();
        }
        QCOMPARE(sum, total);

        const QJsonObject json = QJsonDocument::fromJson(saved(test, u"Json"_s, folder)).object();
        qint64 jsonSum = 0;
        for (const QJsonValue &count : json["counts"_L1].toArray())
            jsonSum += count["billable"_L1].toInteger();
        QCOMPARE(jsonSum, total);
        QVERIFY(json["byType"_L1]["deviceState"_L1]["device.mqtt"_L1].toInteger() > 0);

        const QImage picture = QImage::fromData(saved(test, u"Png"_s, folder));
        QVERIFY(picture.width() >= 2 * test.find<Chart>(u"payloadsChart"_s)->width());
        QVERIFY(saved(test, u"Svg"_s, folder).contains("<svg"));
        QVERIFY(saved(test, u"Pdf"_s, folder).startsWith("%PDF"));
    }

    void aFileThatCannotBeWrittenSaysWhy()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        Announcements announcements;
        save(test, u"Csv"_s, u"/no/such/folder/usage.csv"_s);
        QTRY_VERIFY(test.banner(u"payloadsBanner"_s).contains(u"could not be written"_s));
        QVERIFY(announcements.contain(u"could not be written"_s));
    }

    void chartAndTableGoOntoTheClipboard()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        trigger(test, u"payloadsCopyTable"_s);
        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(rows.size() > 18);
        QVERIFY(rows.first().contains(u"Billable"_s));
        trigger(test, u"payloadsCopyPicture"_s);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

private:
    static void trigger(TestWindow &test, const QString &action)
    {
        auto *found = test.window().findChild<QAction *>(action);
        QVERIFY2(found, qPrintable(action));
        found->trigger();
    }

    static void save(TestWindow &test, const QString &format, const QString &path)
    {
        trigger(test, u"payloadsSave"_s + format);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = test.window().findChild<QFileDialog *>(u"saveUsage"_s)));
        QVERIFY(dialog->selectedFiles().first().contains(u"payloads-2"_s));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!test.window().findChild<QFileDialog *>(u"saveUsage"_s));
    }

    static QByteArray saved(TestWindow &test, const QString &format, const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"usage."_s + format.toLower());
        save(test, format, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestUsageFiles)
#include "tst_usagefiles.moc"
