// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

std::optional<Kind> kindFromName(const QString &name)
{
    for (int kind = 0; kind <= int(Kind::StoreUnavailable); ++kind) {
        if (kindName(Kind(kind)) == name)
            return Kind(kind);
    }
    return {};
}

// "Offline ConnectionClosed" and its like, as docs/faults.md shows them.
QSet<QString> outcomesInTheFaultTable()
{
    QFile file(QStringLiteral(CONTA_SOURCE_DIR "/docs/faults.md"));
    QSet<QString> outcomes;
    if (!file.open(QIODevice::ReadOnly))
        return outcomes;
    static const QRegularExpression code(u"`([^`]+)`"_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        auto matches = code.globalMatch(line.startsWith(u'|') ? line : QString());
        while (matches.hasNext())
            outcomes.insert(matches.next().captured(1));
    }
    outcomes.remove(u"value"_s);
    return outcomes;
}

} // namespace

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

    void whateverComesOfAFaultHasWords()
    {
        const QSet<QString> outcomes = outcomesInTheFaultTable();
        QVERIFY(outcomes.size() > 15);
        for (const QString &outcome : outcomes) {
            const auto kind = kindFromName(outcome.section(u' ', 0, 0));
            QVERIFY2(kind, qPrintable(outcome));
            const ApiError error{.kind = *kind, .type = outcome.section(u' ', 1)};
            for (const ErrorText &text :
                 {errorText(error, u"api.example.com"_s), signInErrorText(error, u"api.example.com"_s),
                  tokenSignInErrorText(error, u"api.example.com"_s)}) {
                QVERIFY2(text.explanation.size() > 15 && text.explanation.endsWith(u'.'),
                         qPrintable(outcome));
                QVERIFY2(!text.explanation.contains(u"%1"_s), qPrintable(text.explanation));
                QVERIFY2(!text.explanation.contains(QString(kindName(*kind))) || *kind == Kind::Server,
                         qPrintable(text.explanation));
            }
        }
    }

    void tellsTheWaysOfDistrustApart()
    {
        QSet<QString> seen;
        for (const QString &type :
             {u"UnknownAuthority"_s, u"WrongHost"_s, u"CertificateExpired"_s, u"Handshake"_s, u"PlainHttp"_s})
            seen.insert(errorText({.kind = Kind::Tls, .type = type}, u"api.example.com"_s).explanation);
        QCOMPARE(seen.size(), 5);
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
        for (const QString &type : {u"absent"_s, u"locked"_s, u"denied"_s, u"hanging"_s, u"failed"_s,
                                    u"mismatch"_s, u"stillThere"_s})
            seen.insert(storeErrorText({.kind = Kind::StoreUnavailable, .type = type}).explanation);
        seen.insert(storeErrorText({.kind = Kind::NotFound}).explanation);
        seen.insert(storeErrorText({.kind = Kind::NotFound, .type = u"incomplete"_s}).explanation);
        QCOMPARE(seen.size(), 9);
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
