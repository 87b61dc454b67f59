// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestErrorText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= int(Kind::StoreUnavailable); ++kind) {
            const QString words = errorText({.kind = Kind(kind)}, u"api.example.com"_s).explanation;
            QVERIFY2(words.size() > 15, qPrintable(QString(kindName(Kind(kind)))));
            QVERIFY2(!seen.contains(words), qPrintable(words));
            seen.insert(words);
        }
    }

    void tellsTheWaysOfBeingOfflineApart()
    {
        QSet<QString> seen;
        for (const QString &type :
             {u"HostNotFound"_s, u"ConnectionRefused"_s, u"ConnectionClosed"_s, u"Network"_s})
            seen.insert(errorText({.kind = Kind::Offline, .type = type}, u"api.example.com"_s).explanation);
        QCOMPARE(seen.size(), 4);
        for (const QString &words : seen)
            QVERIFY(words.contains(u"api.example.com"_s));
    }

    void tellsTheStatesOfAKeychainApart()
    {
        QSet<QString> seen;
        for (const QString &type : {u"absent"_s, u"locked"_s, u"denied"_s, u"hanging"_s, u"failed"_s})
            seen.insert(storeErrorText({.kind = Kind::StoreUnavailable, .type = type}).explanation);
        seen.insert(storeErrorText({.kind = Kind::NotFound}).explanation);
        QCOMPARE(seen.size(), 6);
    }

    void neverSaysWhichPartOfASignInWasWrong()
    {
        const ErrorText text = signInErrorText(
            {.kind = Kind::Unauthorized, .httpStatus = 401, .message = u"Invalid credentials"_s}, u"a"_s);
        QVERIFY(text.explanation.contains(u"E-mail, password or code"_s));
    }

    void keepsTheServersWordsAsDetails()
    {
        const ErrorText text = errorText(
            {.kind = Kind::Invalid, .httpStatus = 400, .message = u"No."_s, .fields = {{u"url"_s, u"bad"_s}}},
            u"a"_s);
        QVERIFY(text.details.contains(u"400"_s));
        QVERIFY(text.details.contains(u"No."_s));
        QVERIFY(text.details.contains(u"url: bad"_s));
    }

    void saysHowLongToWait()
    {
        const ErrorText text =
            errorText({.kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(17)}, u"a"_s);
        QVERIFY(text.explanation.contains(u"17"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
