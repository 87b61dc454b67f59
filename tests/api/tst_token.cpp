// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "token.h"

#include "manualclock.h"
#include "testtoken.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QUrl server()
{
    return QUrl(u"https://api.example.com"_s);
}

QString text(const QByteArray &token)
{
    return QString::fromLatin1(token);
}

Token fromServer(const QByteArray &token)
{
    return Token::fromServer(Secret(QByteArrayView(token)));
}

} // namespace

Q_DECLARE_METATYPE(ActionId)

class TestToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsClaims()
    {
        const ManualClock clock;
        const Token token = fromServer(testToken({.subject = u"575ed70c7ae143cd83dc4aa9"_s,
                                                  .issuer = u"api.example.com"_s,
                                                  .scopes = {u"me.get"_s, u"me.patch"_s},
                                                  .issuedAt = clock.now(),
                                                  .expiresAt = clock.now().addDays(1)}));
        QCOMPARE(token.userId(), u"575ed70c7ae143cd83dc4aa9"_s);
        QCOMPARE(token.issuerHost(), u"api.example.com"_s);
        QCOMPARE(token.scopes(), (QStringList{u"me.get"_s, u"me.patch"_s}));
        QCOMPARE(token.issuedAt(), clock.now());
        QCOMPARE(token.expiresAt(), clock.now().addDays(1));
        QCOMPARE(token.expiresAt()->timeSpec(), Qt::UTC);
    }

    void mayHaveNoClaimsAtAll()
    {
        const Token token = fromServer(testTokenWithPayload("{}"));
        QVERIFY(!token.isEmpty());
        QVERIFY(!token.issuedAt());
        QVERIFY(!token.expiresAt());
        QVERIFY(token.userId().isEmpty());
        QVERIFY(token.allows(ActionId::Delete));
    }

    void readsTheHostOfEitherFormOfIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("host");
        QTest::newRow("host") << u"api.example.com"_s << u"api.example.com"_s;
        QTest::newRow("host and port") << u"api.example.com:8443"_s << u"api.example.com"_s;
        QTest::newRow("address and port") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s;
        QTest::newRow("URL") << u"https://api.example.com"_s << u"api.example.com"_s;
        QTest::newRow("URL with port and path")
            << u"https://api.example.com:8443/x"_s << u"api.example.com"_s;
        QTest::newRow("capitals") << u"HTTPS://API.Example.COM"_s << u"api.example.com"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void readsTheHostOfEitherFormOfIssuer()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, host);
        QCOMPARE(fromServer(testToken({.issuer = issuer})).issuerHost(), host);
    }

    void aTokenThatCannotBeReadIsKeptAsItIs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("opaque") << "token_to_use_for_authenticating_subsequent_requests"_ba;
        QTest::newRow("three parts of nonsense") << "a.b.c"_ba;
        QTest::newRow("a payload of the wrong types")
            << testTokenWithPayload(R"({"sub":7,"exp":"tomorrow"})");
        QTest::newRow("a payload that is no object") << testTokenWithPayload("[1]");
    }

    void aTokenThatCannotBeReadIsKeptAsItIs()
    {
        QFETCH(QByteArray, text);
        const Token token = fromServer(text);
        QCOMPARE(token.secret().reveal(), text);
        QVERIFY(token.userId().isEmpty());
        QVERIFY(!token.issuedAt());
        QVERIFY(!token.expiresAt());
        QVERIFY(token.scopes().isEmpty());
        for (const Action &one : actions())
            QVERIFY(token.allows(one.id));
    }

    void datesBeyondReasonAreNone_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("beyond the year 9999") << "253402300800"_ba;
        QTest::newRow("in milliseconds") << "1767225600000"_ba;
        QTest::newRow("2^63") << "9223372036854775808"_ba;
        QTest::newRow("1e300") << "1e300"_ba;
        QTest::newRow("before the epoch") << "-1"_ba;
    }

    void datesBeyondReasonAreNone()
    {
        QFETCH(QByteArray, number);
        const Token token =
            fromServer(testTokenWithPayload(R"({"sub":"u","iat":)" + number + R"(,"exp":)" + number + '}'));
        QCOMPARE(token.userId(), u"u"_s);
        QVERIFY(!token.issuedAt());
        QVERIFY(!token.expiresAt());
    }

    void aDateMayHaveAFraction()
    {
        const Token token = fromServer(testTokenWithPayload(R"({"iat":1767225600.25})"));
        QCOMPARE(token.issuedAt()->toMSecsSinceEpoch(), 1767225600250);
    }

    void hugeTokensAreRead()
    {
        QStringList scopes;
        for (int i = 0; i < 5000; ++i)
            scopes.append(u"resource%1.action"_s.arg(i));
        const QByteArray text = testToken({.scopes = scopes});
        QVERIFY(text.size() > 100000);
        const Token token = fromServer(text);
        QCOMPARE(token.scopes().size(), 5000);
        QVERIFY(!token.allows(ActionId::Get));
    }

    void hugeClaimsDoNoHarm()
    {
        const QByteArray deep = QByteArray(5000, '[') + QByteArray(5000, ']');
        QVERIFY(fromServer(testTokenWithPayload(R"({"x":)" + deep + '}')).allows(ActionId::Get));
        const Token wide = fromServer(testToken({.subject = QString(1000000, u'x')}));
        QCOMPARE(wide.userId().size(), 1000000);
    }

    void scopesDecideWhatItMayDo_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("writes");
        const auto row = [](const char *scope, bool reads, bool writes) {
            QTest::newRow(scope) << QString::fromLatin1(scope) << reads << writes;
        };
        row("all.User", true, true);
        row("all.User.bounded", true, true);
        row("all.User.read", true, false);
        row("only.User", true, true);
        row("only.User.bounded", true, true);
        row("only.User.read", true, false);
        row("me.*", true, true);
        row("devices.*", false, false);
        row("me", false, false);
        row("all.Organization", false, false);
        row("ALL.USER", false, false);
    }

    void scopesDecideWhatItMayDo()
    {
        QFETCH(QString, scope);
        QFETCH(bool, reads);
        QFETCH(bool, writes);
        const Token token = fromServer(testToken({.scopes = {scope}}));
        for (const Action &one : actions())
            QVERIFY2(token.allows(one.id) == (one.access == Access::Read ? reads : writes), one.name.data());
    }

    void aSingleScopeAllowsItsOwnActionAlone()
    {
        for (const Action &granted : actions()) {
            const Token token = fromServer(testToken({.scopes = {QString(granted.scope)}}));
            for (const Action &one : actions())
                QCOMPARE(token.allows(one.id), one.id == granted.id);
        }
    }

    void scopesAddUp()
    {
        const Token token = fromServer(testToken({.scopes = {u"all.User.read"_s, u"me.patch"_s}}));
        QVERIFY(token.allows(ActionId::Get));
        QVERIFY(token.allows(ActionId::Patch));
        QVERIFY(!token.allows(ActionId::RefreshToken));
    }

    void takesAPastedToken_data()
    {
        QTest::addColumn<QString>("around");
        QTest::newRow("bare") << u"%1"_s;
        QTest::newRow("spaces") << u"  %1 "_s;
        QTest::newRow("line breaks") << u"\r\n%1\r\n"_s;
        QTest::newRow("tabs and a no-break space") << u"\t%1\u00a0"_s;
        QTest::newRow("quotes") << u"\"%1\""_s;
        QTest::newRow("quotes of a text program") << u"“%1” "_s;
        QTest::newRow("backticks") << u"`%1`"_s;
        QTest::newRow("Bearer") << u"Bearer %1"_s;
        QTest::newRow("bearer") << u" bearer\t%1"_s;
        QTest::newRow("a header") << u"Authorization: Bearer %1"_s;
        QTest::newRow("a quoted header") << u"'authorization:bearer %1'"_s;
        QTest::newRow("a quoted token in a header") << u"Authorization: Bearer \"%1\""_s;
    }

    void takesAPastedToken()
    {
        QFETCH(QString, around);
        const ManualClock clock;
        const QByteArray plain = testToken({.expiresAt = clock.now().addSecs(1)});
        const auto token = Token::fromPasted(around.arg(text(plain)), clock.now());
        QVERIFY(token);
        QCOMPARE(token->secret().reveal(), plain);
    }

    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QString>("pasted");
        const QString good = text(testToken({}));
        QTest::newRow("nothing") << QString();
        QTest::newRow("white space") << u" \n\t "_s;
        QTest::newRow("a word") << u"password"_s;
        QTest::newRow("an address") << u"api.example.com"_s;
        QTest::newRow("four parts") << QString(good + u".x"_s);
        QTest::newRow("cut in the payload, with another end")
            << QString(good.section(u'.', 0, 0) + u".eyJzdWIiOiI1."_s + good.section(u'.', 2));
        QTest::newRow("other letters") << QString(good).replace(50, 1, u'ß');
        QTest::newRow("Bearer alone") << u"Bearer"_s;
        QTest::newRow("Bearer without a space") << QString(u"Bearer"_s + good);
        QTest::newRow("twice") << QString(good + u' ' + good);
        QTest::newRow("a payload that is no JSON") << text(testTokenWithPayload("not JSON"));
        QTest::newRow("a null byte") << QString(QString(good).replace(50, 1, QChar(0)));
    }

    void refusesWhatIsNoToken()
    {
        QFETCH(QString, pasted);
        const auto token = Token::fromPasted(pasted, ManualClock().now());
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ApiError::Kind::Invalid);
        QCOMPARE(token.error().type, u"NotAToken"_s);
    }

    void refusesAPastedTokenThatExpired_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("long ago") << qint64(-1000000) << false;
        QTest::newRow("a second ago") << qint64(-1) << false;
        QTest::newRow("now") << qint64(0) << false;
        QTest::newRow("in a second") << qint64(1) << true;
    }

    void refusesAPastedTokenThatExpired()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, accepted);
        const ManualClock clock;
        const QByteArray pasted = testToken({.expiresAt = clock.now().addSecs(seconds)});
        const auto token = Token::fromPasted(text(pasted), clock.now());
        QCOMPARE(token.has_value(), accepted);
        if (!accepted)
            QCOMPARE(token.error().type, u"Expired"_s);
    }

    void aPastedTokenWithoutAnEndNeverExpires()
    {
        const auto token =
            Token::fromPasted(text(testToken({})), QDateTime(QDate(9000, 1, 1), QTime(), QtCompat::utc));
        QVERIFY(token);
        QVERIFY(!token->expiresAt());
    }

    void aLineThatWasWrappedIsPutTogetherAgain()
    {
        const QString good = text(testToken({}));
        for (const QString &broken :
             {u"\n"_s, u"\r\n"_s, u"\n    "_s, QString(QChar(QChar::LineSeparator))}) {
            const auto token = Token::fromPasted(QString(good).insert(40, broken), ManualClock().now());
            QVERIFY(token);
            QCOMPARE(token->secret().revealText(), good);
        }
    }

    void saysOfATokenWhoseEndIsMissingThatItIs_data()
    {
        QTest::addColumn<QString>("pasted");
        const QString good = text(testToken({}));
        QTest::newRow("in the header") << good.left(12);
        QTest::newRow("after the header") << good.section(u'.', 0, 0);
        QTest::newRow("in the payload") << good.section(u'.', 0, 1).chopped(5);
        QTest::newRow("after the payload") << good.section(u'.', 0, 1);
        QTest::newRow("before the signature") << QString(good.section(u'.', 0, 1) + u'.');
        QTest::newRow("in the signature") << good.chopped(4);
        QTest::newRow("in the signature, after Bearer") << QString(u"Bearer "_s + good.chopped(20));
    }

    void saysOfATokenWhoseEndIsMissingThatItIs()
    {
        QFETCH(QString, pasted);
        const auto token = Token::fromPasted(pasted, ManualClock().now());
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ApiError::Kind::Invalid);
        QCOMPARE(token.error().type, u"Truncated"_s);
    }

    void namesTheOtherServerThatATokenIsOf_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("foreign");
        const auto row = [](const char *payload, const QString &foreign) {
            QTest::newRow(payload) << QByteArray(payload) << foreign;
        };
        row(R"({"iss":"api.losant.com"})", u"api.losant.com"_s);
        row(R"({"iss":"https:\/\/api.losant.com/x"})", u"api.losant.com"_s);
        row(R"({"iss":"api.example.com"})", QString());
        row(R"({"iss":"API.EXAMPLE.COM"})", QString());
        row(R"({"iss":"https:\/\/api.example.com:443"})", QString());
        row(R"({"iss":"api.example.com","aud":"api.losant.com"})", QString());
        row(R"({"aud":"api.losant.com"})", u"api.losant.com"_s);
        row(R"({"aud":["https:\/\/api.losant.com","https:\/\/api.example.com"]})", QString());
        row(R"({"aud":["https:\/\/api.losant.com","api.other.com"]})", u"api.losant.com"_s);
        row(R"({"aud":"user"})", QString());
        row(R"({"aud":7})", QString());
        row(R"({})", QString());
    }

    void namesTheOtherServerThatATokenIsOf()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, foreign);
        // On a white-label host that names another, a token must be of use all the same.
        const auto token = Token::fromPasted(text(testTokenWithPayload(payload)), ManualClock().now());
        QVERIFY(token);
        QCOMPARE(token->foreignHost(server()), foreign);
    }

    void knowsWhatCanOnlyLook_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("isReadOnly");
        QTest::newRow("all.User.read") << QStringList{u"all.User.read"_s} << true;
        QTest::newRow("me.get") << QStringList{u"me.get"_s} << true;
        QTest::newRow("all.User") << QStringList{u"all.User"_s} << false;
        QTest::newRow("me.get and me.patch") << QStringList{u"me.get"_s, u"me.patch"_s} << false;
        QTest::newRow("nothing of use") << QStringList{u"devices.get"_s} << false;
        QTest::newRow("not said") << QStringList() << false;
    }

    void knowsWhatCanOnlyLook()
    {
        QFETCH(QStringList, scopes);
        QFETCH(bool, isReadOnly);
        QCOMPARE(fromServer(testToken({.scopes = scopes})).isReadOnly(), isReadOnly);
    }

    void anErrorNeverRepeatsThePastedText()
    {
        const QString pasted = text(testToken({.expiresAt = ManualClock().now().addSecs(-1)}));
        QString shown;
        QDebug(&shown) << Token::fromPasted(pasted, ManualClock().now()).error()
                       << Token::fromPasted(pasted.chopped(9), ManualClock().now()).error()
                       << Token::fromPasted(u"my password"_s, ManualClock().now()).error();
        QVERIFY(!shown.contains(pasted.section(u'.', 1, 1)));
        QVERIFY(!shown.contains("my password"_L1));
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
