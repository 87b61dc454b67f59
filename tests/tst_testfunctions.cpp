// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The functions of the test class as its source has them.
QSet<QString> written(const QString &source)
{
    static const QRegularExpression function(uR"(^    void (\w+)\(\))"_s,
                                             QRegularExpression::MultilineOption);
    QSet<QString> names;
    auto matches = function.globalMatch(source.mid(source.indexOf("Q_SLOTS:"_L1)));
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

// The functions as Qt Test will find them.
QSet<QString> known(const QString &mocOutput)
{
    static const QRegularExpression call(uR"(_t->(\w+)\(\))"_s);
    QSet<QString> names;
    auto matches = call.globalMatch(mocOutput);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

QString mocOf(const QString &path)
{
    QProcess moc;
    moc.start(QStringLiteral(CONTA_MOC), {path});
    return moc.waitForFinished() ? QString::fromUtf8(moc.readAllStandardOutput()) : QString();
}

} // namespace

// Qt's moc loses its way in some raw string literals, and whatever test stands behind one is then left out
// without a word.
class TestTestFunctions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestFunctionIsRun()
    {
        int files = 0;
        QDirIterator iterator(QStringLiteral(CONTA_SOURCE_DIR "/tests"), {u"tst_*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QSet<QString> lost = written(QString::fromUtf8(file.readAll())) - known(mocOf(path));
            QVERIFY2(lost.isEmpty(), qPrintable(path + u": "_s + QStringList(lost.values()).join(u' ')));
            ++files;
        }
        QVERIFY(files > 10);
    }

    void seesAFunctionThatIsLost()
    {
        QCOMPARE(written(u"Q_SLOTS:\n    void one()\n    {\n    }\n    void two() { three(); }\n"_s),
                 (QSet<QString>{u"one"_s, u"two"_s}));
        QCOMPARE(known(u"case 0: _t->one(); break;"_s), QSet<QString>{u"one"_s});
    }
};

QTEST_GUILESS_MAIN(TestTestFunctions)
#include "tst_testfunctions.moc"
