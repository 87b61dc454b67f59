// SPDX-License-Identifier: GPL-3.0-or-later
#include "answercache.h"

#include "answerfile.h"
#include "manualclock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    return files;
}

// What a cache that is closed and opened again still finds.
struct Shelf
{
    QString path() const { return folder.filePath(u"answers"_s); }
    KeptAnswer answer(const QByteArray &body) const { return {.body = body, .time = clock.now()}; }
    void put(const QString &account, const QString &question, const QByteArray &body) const
    {
        AnswerCache(path(), bounds).put(account, question, answer(body));
    }
    std::optional<QByteArray> find(const QString &account, const QString &question) const
    {
        const auto found = AnswerCache(path(), bounds).find(account, question, clock.now());
        return found ? std::optional(found->body) : std::nullopt;
    }

    QTemporaryDir folder;
    ManualClock clock;
    AnswerCache::Bounds bounds;
};

const QString zoe = u"1@api.example.com:443"_s;
const QString max = u"2@api.example.com:443"_s;
const QString question = u"/me?includeRecent=true"_s;

} // namespace

class TestAnswerCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastAnswerToAQuestionOutlivesTheProgram()
    {
        const Shelf shelf;
        QVERIFY(!shelf.find(zoe, question));
        shelf.put(zoe, question, "first");
        shelf.put(zoe, question, "second");
        shelf.put(zoe, u"/me/invites"_s, "[]");
        QCOMPARE(shelf.find(zoe, question), "second"_ba);
        QCOMPARE(shelf.find(zoe, u"/me/invites"_s), "[]"_ba);
        QCOMPARE(filesIn(shelf.path()).size(), 2);
    }

    void theTimeComesBackWithTheAnswer()
    {
        Shelf shelf;
        AnswerCache cache(shelf.path());
        const KeptAnswer answer = shelf.answer("x");
        cache.put(zoe, question, answer);
        shelf.clock.advance(3h);
        QCOMPARE(cache.find(zoe, question, shelf.clock.now()), answer);
    }

    void accountsAreKeptApart()
    {
        const Shelf shelf;
        shelf.put(zoe, question, "zoe");
        QVERIFY(!shelf.find(max, question));
        shelf.put(max, question, "max");
        QCOMPARE(shelf.find(zoe, question), "zoe"_ba);
    }

    void onlyTheUserCanReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("Who may read is a matter of the folder there");
#endif
        const Shelf shelf;
        shelf.put(zoe, question, "x");
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QStringList files = filesIn(shelf.path());
        QCOMPARE(files.size(), 1);
        const QFileInfo file(files.first());
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        QVERIFY(!(QFileInfo(shelf.path()).permissions() & others));
        // Nor do the names tell whose it is.
        QVERIFY(!file.filePath().contains(u"example"_s));
    }

    void forgettingAnAccountLeavesTheOthers()
    {
        const Shelf shelf;
        shelf.put(zoe, question, "zoe");
        shelf.put(max, question, "max");
        AnswerCache cache(shelf.path());
        // One that is being written goes too.
        cache.put(zoe, u"/me/invites"_s, shelf.answer("[]"));
        QVERIFY(cache.forget(zoe));
        QCOMPARE(filesIn(shelf.path()).size(), 1);
        QVERIFY(!shelf.find(zoe, question));
        QCOMPARE(shelf.find(max, question), "max"_ba);
        // There is nothing left to forget, which is as good.
        QVERIFY(cache.forget(zoe));
    }

    void whatCannotBeForgottenIsToldOf()
    {
#ifdef Q_OS_WIN
        QSKIP("Folders cannot be write-protected there");
#endif
        const Shelf shelf;
        shelf.put(zoe, question, "x");
        const QString folder = QFileInfo(filesIn(shelf.path()).first()).path();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        if (QFile probe(folder + u"/probe"_s); probe.open(QIODevice::WriteOnly))
            QSKIP("Nothing is protected from this user");
        AnswerCache cache(shelf.path());
        const Result<Done> forgotten = cache.forget(zoe);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error().kind, ApiError::Kind::StoreUnavailable);
        QVERIFY(forgotten.error().message.contains(QDir::toNativeSeparators(shelf.path())));
        QVERIFY(cache.forget(zoe));
    }

    void damageIsAbsenceAndIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        const AnswerFile::Place place{zoe, question};
        const KeptAnswer answer{.body = "body", .time = ManualClock().now()};
        const QByteArray whole = AnswerFile::toBytes(place, answer);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << whole.chopped(1);
        QTest::newRow("without a body's line") << whole.first(whole.indexOf('\n'));
        QTest::newRow("a byte more") << whole + 'x';
        QTest::newRow("another version") << QByteArray(whole).replace("\"version\":1", "\"version\":2");
        QTest::newRow("another account") << AnswerFile::toBytes({max, question}, answer);
        QTest::newRow("another question") << AnswerFile::toBytes({zoe, u"/me"_s}, answer);
        QTest::newRow("not JSON") << "hello\nbody"_ba;
        QTest::newRow("no time") << QByteArray(whole).replace("2026", "20x6");
    }

    void damageIsAbsenceAndIsReplaced()
    {
        QFETCH(QByteArray, content);
        const Shelf shelf;
        shelf.put(zoe, question, "body");
        QCOMPARE(shelf.find(zoe, question), "body"_ba);
        QFile file(filesIn(shelf.path()).first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(!shelf.find(zoe, question));
        shelf.put(zoe, question, "new");
        QCOMPARE(shelf.find(zoe, question), "new"_ba);
        QCOMPARE(filesIn(shelf.path()).size(), 1);
    }

    void theOldestGoWhereRoomIsShort()
    {
        Shelf shelf;
        shelf.bounds = {.bytes = 4000, .bytesOfOne = 1500};
        for (int i = 0; i < 6; ++i) {
            shelf.put(zoe, QString::number(i), QByteArray(1000, 'x'));
            // Files tell their age in steps of the clock that stamps them.
            QTest::qWait(15);
        }
        qint64 bytes = 0;
        const QStringList files = filesIn(shelf.path());
        for (const QString &file : files)
            bytes += QFileInfo(file).size();
        QVERIFY2(bytes <= 4000, qPrintable(QString::number(bytes)));
        QVERIFY(!shelf.find(zoe, u"0"_s));
        QVERIFY(shelf.find(zoe, u"4"_s));
        QVERIFY(shelf.find(zoe, u"5"_s));
        // One that would push out all the others is not taken.
        shelf.put(zoe, u"large"_s, QByteArray(1501, 'x'));
        QVERIFY(!shelf.find(zoe, u"large"_s));
        QVERIFY(shelf.find(zoe, u"5"_s));
    }

    void thereAreNotMoreThanSoMany()
    {
        Shelf shelf;
        shelf.bounds.answers = 3;
        for (int i = 0; i < 9; ++i)
            shelf.put(zoe, QString::number(i), "x");
        QCOMPARE(filesIn(shelf.path()).size(), 3);
    }

    void whatIsTooOldIsNotShown()
    {
        Shelf shelf;
        shelf.put(zoe, question, "x");
        shelf.clock.advance(std::chrono::days(30));
        QVERIFY(shelf.find(zoe, question));
        shelf.clock.advance(1s);
        QVERIFY(!shelf.find(zoe, question));
        // Nor what a clock that was wrong has dated ahead.
        shelf.clock.set(ManualClock().now().addSecs(-1));
        QVERIFY(!shelf.find(zoe, question));
    }

    void withoutAFolderNothingIsKept()
    {
        const QString before = QDir::currentPath();
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        {
            AnswerCache cache{QString()};
            cache.put(zoe, question, {.body = "x", .time = ManualClock().now()});
            QVERIFY(!cache.find(zoe, question, ManualClock().now()));
            QVERIFY(cache.forget(zoe));
        }
        QCOMPARE(filesIn(folder.path()), QStringList());
        QVERIFY(QDir::setCurrent(before));
    }

    void aFolderThatCannotBeMadeCostsNothingElse()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        AnswerCache cache(folder.filePath(u"a file/answers"_s));
        cache.put(zoe, question, {.body = "x", .time = ManualClock().now()});
        QVERIFY(!cache.find(zoe, question, ManualClock().now()));
        QVERIFY(cache.forget(zoe));
    }
};

QTEST_GUILESS_MAIN(TestAnswerCache)
#include "tst_answercache.moc"
