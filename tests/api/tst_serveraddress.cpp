// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveraddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestServerAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersOfThePlatformAreAddressesAsPeopleWouldTypeThem()
    {
        const QList<KnownServer> servers = knownServers();
        QVERIFY(!servers.isEmpty());
        for (const KnownServer &server : servers) {
            QVERIFY(!server.name.isEmpty());
            QCOMPARE(serverAddress(server.url.host()), server.url);
            QCOMPARE(serverAddress(server.url.toString() + u'/'), server.url);
        }
    }

    void refusesWhatNoTokenMayBeSentTo()
    {
        QVERIFY(!serverAddress(u"http://api.losant.com"_s));
        QVERIFY(!serverAddress(u"not an address"_s));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
