// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysheet.h"
#include "qrcode.h"

#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString key = u"CONTASANDBOX2345ABCDEFGHIJKLMNOPQRSTUVWXYZ234567CONQ"_s;

QString keyUri(const QString &account = u"zoe@conta.example"_s)
{
    return u"otpauth://totp/Conta%20Sandbox:%1?secret=%2&issuer=Conta%20Sandbox"_s.arg(account, key);
}

KeySheet sheet(const QString &uri = keyUri())
{
    return {{.key = Secret(key), .keyUri = Secret(uri)},
            u"zoe@conta.example"_s,
            u"api.example.com"_s,
            QDate(2026, 3, 1)};
}

// What a reader of QR codes sees in a picture.
QString decoded(const QString &file)
{
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()).trimmed() : QString();
}

} // namespace

class TestKeySheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsKeysInGroupsOfFour_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("whole groups") << u"ABCDEFGH"_s << u"ABCD EFGH"_s;
        QTest::newRow("a rest") << u"ABCDEF"_s << u"ABCD EF"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void setsKeysInGroupsOfFour()
    {
        QFETCH(QString, letters);
        QFETCH(QString, grouped);
        QCOMPARE(KeySheet::inFours(letters), grouped);
    }

    void aSavedPictureIsReadBackToTheSameAddress_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("usual") << keyUri();
        QTest::newRow("as long as the API allows") << keyUri(QString(1500, u'x') + u"@conta.example"_s);
    }

    void aSavedPictureIsReadBackToTheSameAddress()
    {
        QFETCH(QString, uri);
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.png"_s);
        QVERIFY(sheet(uri).save(path));
        QCOMPARE(decoded(path), uri);
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    // As the screen shows it at odd scales.
    void aDrawnCodeIsReadable_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.25, 1.5, 2.0, 3.0})
            QTest::addRow("%g", scale) << scale;
    }

    void aDrawnCodeIsReadable()
    {
        QFETCH(double, scale);
        if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
            QSKIP("zbarimg is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"code.png"_s);
        QImage image(QSize(272, 272) * scale, QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::darkGray);
        QPainter painter(&image);
        const QRectF used = drawQrCode(painter, QRectF(3, 5, 260, 260), qrCode(Secret(keyUri())));
        painter.end();
        QVERIFY(QRectF(3, 5, 261, 261).contains(used));
        QVERIFY(used.width() > 200);
        QVERIFY(image.save(path));
        QCOMPARE(decoded(path), keyUri());
    }

    void aCodeHasAQuietZone()
    {
        const QImage code = qrCode(Secret(keyUri()));
        QVERIFY(code.width() > 30 && code.width() == code.height());
        for (int i = 0; i < code.width(); ++i) {
            for (int rim = 0; rim < 4; ++rim) {
                QCOMPARE(code.pixel(i, rim), qRgb(255, 255, 255));
                QCOMPARE(code.pixel(rim, i), qRgb(255, 255, 255));
                QCOMPARE(code.pixel(i, code.height() - 1 - rim), qRgb(255, 255, 255));
                QCOMPARE(code.pixel(code.width() - 1 - rim, i), qRgb(255, 255, 255));
            }
        }
        QCOMPARE(code.pixel(4, 4), qRgb(0, 0, 0));
    }

    void whatIsTooLongHasNoCode()
    {
        QVERIFY(qrCode(Secret(QString(9000, u'x'))).isNull());
        QVERIFY(!sheet(QString(9000, u'x')).picture().isNull());
    }

    void aSavedTextHoldsEverythingForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"key.txt"_s);
        // One that others could read, and that is written over.
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(sheet().save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &part : {KeySheet::inFours(key), keyUri(), u"zoe@conta.example"_s,
                                    u"api.example.com"_s, u"2026"_s, u"no recovery codes"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void aFileThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir folder;
        const Result<Done> saved = sheet().save(folder.filePath(u"missing/key.png"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ApiError::Kind::StoreUnavailable);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(!saved.error().message.contains(key));
    }

private:
    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
};

QTEST_MAIN(TestKeySheet)
#include "tst_keysheet.moc"
