// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSecretClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard()->clear(); }

    void holdsTheTextWithAHintForClipboardManagers()
    {
        const QPointer<SecretClipboard> copied = SecretClipboard::copy(Secret(u"ABCD2345"), 60s);
        QCOMPARE(clipboard()->text(), u"ABCD2345"_s);
        QVERIFY(copied->remaining() > 58s && copied->remaining() <= 60s);
        const QStringList formats = clipboard()->mimeData()->formats();
#if defined(Q_OS_WIN)
        QVERIFY(formats.join(u' ').contains(u"ExcludeClipboardContentFromMonitorProcessing"_s));
        QVERIFY(formats.join(u' ').contains(u"CanIncludeInClipboardHistory"_s));
#elif defined(Q_OS_MACOS)
        QVERIFY(formats.contains(u"org.nspasteboard.ConcealedType"_s));
#else
        QCOMPARE(clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
        delete copied;
    }

    void isTakenAwayAfterAWhile()
    {
        const QPointer<SecretClipboard> copied = SecretClipboard::copy(Secret(u"ABCD2345"), 2s);
        QSignalSpy ticked(copied, &SecretClipboard::ticked);
        QSignalSpy cleared(copied, &SecretClipboard::cleared);
        QTRY_COMPARE(ticked.size(), 1);
        QCOMPARE(clipboard()->text(), u"ABCD2345"_s);
        QTRY_COMPARE(cleared.size(), 1);
        QCOMPARE(clipboard()->text(), QString());
        QTRY_VERIFY(copied.isNull());
    }

    void leavesAloneWhatWasCopiedSince()
    {
        const QPointer<SecretClipboard> copied = SecretClipboard::copy(Secret(u"ABCD2345"), 1s);
        QSignalSpy replaced(copied, &SecretClipboard::replaced);
        QSignalSpy cleared(copied, &SecretClipboard::cleared);
        clipboard()->setText(u"a shopping list"_s);
        QCOMPARE(replaced.size(), 1);
        QTRY_VERIFY(copied.isNull());
        QTest::qWait(1200);
        QCOMPARE(cleared.size(), 0);
        QCOMPARE(clipboard()->text(), u"a shopping list"_s);
    }

    void isTakenAwayAtTheProgramsEnd()
    {
        const QPointer<SecretClipboard> copied = SecretClipboard::copy(Secret(u"ABCD2345"), 60s);
        QVERIFY(QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit"));
        QCOMPARE(clipboard()->text(), QString());
        QTRY_VERIFY(copied.isNull());
    }

private:
    static QClipboard *clipboard()
    {
        return QGuiApplication::clipboard();
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
