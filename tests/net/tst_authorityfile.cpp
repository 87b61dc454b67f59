// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorityfile.h"

#include "testcertificates.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAuthorityFile final : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"authorities"_s));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    QByteArray authority() const
    {
        QFile file(m_certificates.authorityFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    TestCertificates m_certificates;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_certificates.isValid(), "openssl is needed"); }

    void readsEveryAuthorityInIt()
    {
        QCOMPARE(readAuthorities(write(authority()))->size(), 1);
        QCOMPARE(readAuthorities(write("# of the plant\n" + authority() + '\n' + authority()))->size(), 2);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        const QSslCertificate certificate = QSslCertificate(authority(), QSsl::Pem);
        QTest::newRow("text") << "certainly"_ba << u"CaNotPem"_s;
        QTest::newRow("DER") << certificate.toDer() << u"CaBinary"_s;
        QTest::newRow("a key") << "-----BEGIN PRIVATE KEY-----\nMIG\n-----END PRIVATE KEY-----\n"_ba
                               << u"CaNoCertificate"_s;
        QTest::newRow("damaged") << authority().left(200) << u"CaNoCertificate"_s;
        QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, ' ') << u"CaTooLarge"_s;
    }

    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        const auto authorities = readAuthorities(write(content));
        QVERIFY(!authorities);
        QCOMPARE(kindName(authorities.error().kind), kindName(ApiError::Kind::Invalid));
        QCOMPARE(authorities.error().type, type);
        QVERIFY(authorities.error().message.contains("authorities"_L1));
    }

    void cannotReadWhatIsNoFile()
    {
        QCOMPARE(readAuthorities(m_folder.path()).error().type, u"CaUnreadable"_s);
        QCOMPARE(readAuthorities(m_folder.filePath(u"missing"_s)).error().type, u"CaUnreadable"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuthorityFile)
#include "tst_authorityfile.moc"
