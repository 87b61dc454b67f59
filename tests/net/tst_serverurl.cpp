// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverurl.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServerUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const char *typed, const char *url) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(url);
        };
        row("bare host", "api.losant.com", "https://api.losant.com");
        row("with scheme", "https://api.losant.com", "https://api.losant.com");
        row("trailing slash", "https://api.losant.com/", "https://api.losant.com");
        row("bare host, trailing slash", "api.losant.com/", "https://api.losant.com");
        row("trailing slashes", "https://api.losant.com//", "https://api.losant.com");
        row("white space around", "  api.losant.com\n", "https://api.losant.com");
        row("capitals", "HTTPS://API.Losant.COM", "https://api.losant.com");
        row("port", "iot.example.com:8443", "https://iot.example.com:8443");
        row("path prefix", "https://iot.example.com/api/", "https://iot.example.com/api");
        row("query and fragment", "https://iot.example.com/api?x=1#top", "https://iot.example.com/api");
        row("slashes in the path", "iot.example.com//api///v1//", "https://iot.example.com/api/v1");
        row("a name in the path", "iot.example.com/a%2Fb", "https://iot.example.com/a%2Fb");
        row("dots in the path", "iot.example.com/a/./.b/../../c/", "https://iot.example.com/c");
        row("more dots than path", "iot.example.com/../..", "https://iot.example.com");
        row("this machine", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("this machine by name", "http://localhost:8080/", "http://localhost:8080");
        row("this machine by IPv6", "http://[::1]:8080", "http://[::1]:8080");
    }

    void understandsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto found = serverUrlFromText(typed);
        QVERIFY(found);
        QCOMPARE(found->toString(), url);
    }

    void refusesWhatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *typed) {
            QTest::newRow(name) << QString::fromUtf8(typed);
        };
        row("nothing", "");
        row("white space", "  \t ");
        row("plain http to another machine", "http://api.losant.com");
        row("another scheme", "ftp://api.losant.com");
        row("a file", "file:///etc/passwd");
        row("no host", "https://");
        row("no host but a path", "https:///me");
        row("a user", "https://someone@api.losant.com");
        row("a user and a password", "https://someone:secret@api.losant.com");
        row("two words", "api losant");
        row("a line break within", "api.losant.com\nx");
        row("an encoded blank", "https://iot.example.com/a%20b");
        row("an encoded line break", "https://api.losant.com/%0A");
        row("no such port", "https://api.losant.com:99999");
        row("a name that only begins like this machine", "http://127.0.0.1.example.com");
        row("a name that only ends like this machine", "http://notlocalhost");
        row("this machine as a user name", "http://localhost@example.com");
        row("any address", "http://0.0.0.0:8080");
        row("script", "javascript:alert(1)");
    }

    void refusesWhatCannotBeTrusted()
    {
        QFETCH(QString, typed);
        const auto found = serverUrlFromText(typed);
        QVERIFY2(!found, qPrintable(found.value_or(QUrl()).toString()));
    }

    void aTokenMayGoByHttpsAnywhereAndByHttpToThisMachineAlone()
    {
        QVERIFY(isTrustworthy(QUrl(u"https://api.losant.com/me"_s)));
        QVERIFY(isTrustworthy(QUrl(u"http://127.1.2.3/me"_s)));
        QVERIFY(isTrustworthy(QUrl(u"http://[::1]/me"_s)));
        QVERIFY(isTrustworthy(QUrl(u"http://LOCALHOST/me"_s)));
        QVERIFY(!isTrustworthy(QUrl(u"http://api.losant.com/me"_s)));
        QVERIFY(!isTrustworthy(QUrl(u"http://192.168.0.1/me"_s)));
        QVERIFY(!isTrustworthy(QUrl(u"ws://localhost/me"_s)));
        QVERIFY(!isTrustworthy(QUrl(u"/me"_s)));
        QVERIFY(!isTrustworthy(QUrl()));
    }
};

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
