// SPDX-License-Identifier: GPL-3.0-or-later
#include "avatar.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAvatar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInitials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Zoë Müller"_s << u"ZM"_s;
        QTest::newRow("three words") << u"ana maria souza"_s << u"AS"_s;
        QTest::newRow("one word") << u"demo@conta.example"_s << u"D"_s;
        QTest::newRow("none") << u"  "_s << QString();
        QTest::newRow("combining") << u"e\u0301lise Y"_s << u"E\u0301Y"_s;
        QTest::newRow("beyond the BMP") << u"\U0001F600 A"_s << u"\U0001F600A"_s;
        QTest::newRow("CJK") << u"王 伟"_s << u"王伟"_s;
    }

    void takesInitials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(Avatar::initials(name), initials);
    }

    void showsOnlyWhatIsAPictureOfReasonableSize()
    {
        Avatar avatar(48);
        avatar.setPicture("<html>not a picture</html>");
        QVERIFY(!avatar.hasPicture());
        avatar.setPicture(png(QSize(64, 64)));
        QVERIFY(avatar.hasPicture());
        avatar.setPicture(png(QSize(5000, 2)));
        QVERIFY(!avatar.hasPicture());
        avatar.setPicture({});
        QVERIFY(!avatar.hasPicture());
    }

private:
    static QByteArray png(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

QTEST_MAIN(TestAvatar)
#include "tst_avatar.moc"
