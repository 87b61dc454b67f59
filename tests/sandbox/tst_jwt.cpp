// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace Qt::StringLiterals;
namespace jwt = sandbox::jwt;

namespace {

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A token with any header, correctly signed.
QByteArray signedToken(const QByteArray &header, const QByteArray &claims, const QByteArray &key)
{
    const QByteArray text = base64(header) + '.' + base64(claims);
    return text + '.' + base64(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
}

const QByteArray key = "a key for the test";

} // namespace

class TestJwt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void readsTheExampleOfTheStandard();
    void refusesForgeries_data();
    void refusesForgeries();
    void refusesEveryTokenWithOneCharacterChanged();
};

void TestJwt::readsWhatItWrites()
{
    const QJsonObject claims{{u"sub"_s, u"Zoë"_s}, {u"scope"_s, QJsonArray{u"all.User"_s}}, {u"iat"_s, 1}};
    const QByteArray token = jwt::encode(claims, key);
    QCOMPARE(jwt::decode(token, key), claims);
    QVERIFY(!token.contains('='));
    QVERIFY(!jwt::decode(token, "another key"));
}

void TestJwt::readsTheExampleOfTheStandard()
{
    // RFC 7515, appendix A.1.
    const QByteArray exampleKey = QByteArray::fromBase64(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        QByteArray::Base64UrlEncoding);
    const QByteArray token =
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
        "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const auto claims = jwt::decode(token, exampleKey);
    QVERIFY(claims);
    QCOMPARE(claims->value("iss"_L1).toString(), u"joe"_s);
}

void TestJwt::refusesForgeries_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = signedToken(R"({"alg":"HS256"})", R"({"sub":"a"})", key);
    QVERIFY(jwt::decode(good, key));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one part") << QByteArray("abc");
    QTest::newRow("no signature") << good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("padded") << good + "=";
    QTest::newRow("alg none") << base64(R"({"alg":"none"})") + '.' + base64(R"({"sub":"a"})") + '.';
    QTest::newRow("alg none, signed") << signedToken(R"({"alg":"none"})", R"({"sub":"a"})", key);
    QTest::newRow("alg HS512") << signedToken(R"({"alg":"HS512"})", R"({"sub":"a"})", key);
    QTest::newRow("alg in small letters") << signedToken(R"({"alg":"hs256"})", R"({"sub":"a"})", key);
    QTest::newRow("alg missing") << signedToken(R"({})", R"({"sub":"a"})", key);
    QTest::newRow("alg a list") << signedToken(R"({"alg":["HS256"]})", R"({"sub":"a"})", key);
    QTest::newRow("claims no object") << signedToken(R"({"alg":"HS256"})", R"(["a"])", key);
    QTest::newRow("claims no JSON") << signedToken(R"({"alg":"HS256"})", "a", key);
}

void TestJwt::refusesForgeries()
{
    QFETCH(QByteArray, token);
    QVERIFY(!jwt::decode(token, key));
}

void TestJwt::refusesEveryTokenWithOneCharacterChanged()
{
    const QByteArray good = jwt::encode({{u"sub"_s, u"a"_s}}, key);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!jwt::decode(changed, key), changed.constData());
    }
}

QTEST_APPLESS_MAIN(TestJwt)
#include "tst_jwt.moc"
