// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Account account(const QString &userId, const QString &server = u"https://api.example.com"_s)
{
    return {.server = QUrl(server),
            .userId = userId,
            .email = userId + u"@conta.example"_s,
            .name = u"Zoë Müller"_s};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestAccountStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const QTemporaryDir folder;
        const AccountStore store(folder.filePath(u"accounts.json"_s));
        QVERIFY(store.accounts().isEmpty());
        QVERIFY(!store.toRestore());
    }

    void remembersAcrossStarts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a folder/accounts.json"_s);
        Account token = account(u"2"_s, u"http://127.0.0.1:8080"_s);
        token.signIn = Account::SignIn::ApiToken;
        {
            AccountStore store(path);
            QVERIFY(store.remember(account(u"1"_s), true));
            QVERIFY(store.remember(token, true));
        }
        const AccountStore again(path);
        QCOMPARE(again.accounts(), (QList<Account>{token, account(u"1"_s)}));
        QCOMPARE(again.toRestore(), token);
    }

    void theSameUserOnTwoServersIsTwoAccounts()
    {
        AccountStore store{QString()};
        QVERIFY(store.remember(account(u"1"_s, u"https://api.example.com"_s), true));
        QVERIFY(store.remember(account(u"1"_s, u"https://api.losant.com"_s), true));
        QVERIFY(store.remember(account(u"1"_s, u"https://api.losant.com:8443"_s), true));
        QCOMPARE(store.accounts().size(), 3);
    }

    void rememberedAgainTheAccountIsFirstAndUpToDate()
    {
        AccountStore store{QString()};
        QVERIFY(store.remember(account(u"1"_s), true));
        QVERIFY(store.remember(account(u"2"_s), true));
        Account renamed = account(u"1"_s);
        renamed.name = u"Zoë Araújo"_s;
        QVERIFY(store.remember(renamed, true));
        QCOMPARE(store.accounts().size(), 2);
        QCOMPARE(store.accounts().first(), renamed);
    }

    void restoresNothingAfterASignOut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        {
            AccountStore store(path);
            QVERIFY(store.remember(account(u"1"_s), true));
            QVERIFY(store.remember(account(u"1"_s), false));
        }
        const AccountStore again(path);
        QCOMPARE(again.accounts().size(), 1);
        QVERIFY(!again.toRestore());
    }

    void oneUnreadableRecordDoesNotHideTheOthers_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no server") << R"({"userId":"9","email":"e"})"_ba;
        QTest::newRow("a server that is none") << R"({"server":"nowhere","userId":"9","email":"e"})"_ba;
        QTest::newRow("wrong types") << R"({"server":1,"userId":9,"email":[]})"_ba;
        QTest::newRow("no object") << "7"_ba;
    }

    void oneUnreadableRecordDoesNotHideTheOthers()
    {
        QFETCH(QByteArray, record);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        const QJsonObject readable{{u"server"_s, u"https://api.example.com"_s},
                                   {u"userId"_s, u"1"_s},
                                   {u"email"_s, u"1@conta.example"_s},
                                   {u"name"_s, u"Zoë Müller"_s}};
        writeFile(path, R"({"restore":true,"accounts":[)" + record + ',' +
                            QJsonDocument(readable).toJson(QJsonDocument::Compact) + "]}");
        const AccountStore store(path);
        QCOMPARE(store.accounts(), QList<Account>{account(u"1"_s)});
        QCOMPARE(store.toRestore(), account(u"1"_s));
    }

    void aDamagedFileIsAnEmptyList()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        writeFile(path, "{\"accounts\":[{\"serv");
        AccountStore store(path);
        QVERIFY(store.accounts().isEmpty());
        QVERIFY(store.remember(account(u"1"_s), true));
        QCOMPARE(AccountStore(path).accounts().size(), 1);
    }

    void whatIsForgottenIsGoneAndNobodyElseOpensInItsPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        AccountStore store(path);
        QVERIFY(store.remember(account(u"1"_s), false));
        QVERIFY(store.remember(account(u"2"_s), true));
        QVERIFY(store.forget(account(u"1"_s).id()));
        QCOMPARE(store.toRestore(), account(u"2"_s));
        QVERIFY(store.remember(account(u"1"_s), true));
        QVERIFY(store.forget(account(u"1"_s).id()));
        QVERIFY(!store.toRestore());
        QCOMPARE(AccountStore(path).accounts(), QList<Account>{account(u"2"_s)});
        QVERIFY(store.forget(u"nobody@nowhere"_s));
    }

    void whoSignedOutIsKnownAcrossStarts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        const QString first = account(u"1"_s).id();
        const QString second = account(u"2"_s).id();
        {
            AccountStore store(path);
            QVERIFY(!store.isKept(first));
            QVERIFY(store.remember(account(u"1"_s), true));
            QVERIFY(store.remember(account(u"2"_s), true));
            QVERIFY(store.noteSignedOut(first));
            QCOMPARE(store.toRestore(), account(u"2"_s));
        }
        AccountStore store(path);
        QVERIFY(!store.isKept(first));
        QVERIFY(store.isKept(second));
        QVERIFY(store.noteSignedOut(second));
        QVERIFY(!store.toRestore());
        QCOMPARE(store.accounts().size(), 2);
        QVERIFY(store.remember(account(u"1"_s), true));
        QVERIFY(store.isKept(first));
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a file"_s), "x");
        AccountStore store(folder.filePath(u"a file/accounts.json"_s));
        const auto result = store.remember(account(u"1"_s), true);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ApiError::Kind::StoreUnavailable);
        QCOMPARE(store.accounts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
