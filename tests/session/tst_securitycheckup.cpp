// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitycheckup.h"

#include "faketransport.h"
#include "manualclock.h"
#include "memorytokenstore.h"
#include "session.h"
#include "testtoken.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = CheckupItem::State;
using Subject = CheckupItem::Subject;

namespace {

// A session whose token ends in so many days.
struct Stage
{
    explicit Stage(int days, Account::SignIn signIn = Account::SignIn::Password)
        : session(
              {.server = QUrl(u"https://api.example.com"_s), .userId = u"1"_s, .signIn = signIn},
              Token::fromServer(Secret(QByteArrayView(testToken({.scopes = {u"all.User"_s},
                                                                 .issuedAt = clock.now().addDays(-1),
                                                                 .expiresAt = clock.now().addDays(days)})))),
              transport, store, clock)
    {
    }

    CheckupItem ask(Subject subject, const Profile &profile) const
    {
        return securityCheckup(profile, session, clock.now()).at(int(subject));
    }

    ManualClock clock;
    FakeTransport transport;
    MemoryTokenStore store;
    Session session;
};

} // namespace

class TestSecurityCheckup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFourQuestionsComeInOrder()
    {
        const Stage stage(30);
        const auto items = securityCheckup({}, stage.session, stage.clock.now());
        QCOMPARE(items.size(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(items.at(i).subject, Subject(i));
    }

    void anAddressIsVerifiedOrWaitsOrIsNotTold()
    {
        const Stage stage(30);
        QCOMPARE(stage.ask(Subject::Email, {}).state, State::Unknown);
        QCOMPARE(stage.ask(Subject::Email, {.emailVerified = true}).state, State::Good);
        QCOMPARE(stage.ask(Subject::Email, {.emailVerified = false}).state, State::Warning);
        QCOMPARE(stage.ask(Subject::Email, {.needsToVerifyEmail = true}).state, State::Warning);
    }

    void twoFactorIsOnOffOrElsewhere()
    {
        const Stage stage(30);
        QCOMPARE(stage.ask(Subject::TwoFactor, {.twoFactorAuthEnabled = true}).state, State::Good);
        QCOMPARE(stage.ask(Subject::TwoFactor, {.twoFactorAuthEnabled = false}).state, State::Warning);
        QCOMPARE(stage.ask(Subject::TwoFactor, {.twoFactorAuthEnabled = false, .ssoLinked = true}).state,
                 State::NotHere);
        QCOMPARE(stage.ask(Subject::TwoFactor, {}).state, State::Unknown);
    }

    void aPasswordOlderThanAYearIsWorthAWord()
    {
        const Stage stage(30);
        const auto age = [&](int days) {
            return stage.ask(Subject::Password, {.passwordLastUpdated = stage.clock.now().addDays(-days)});
        };
        QCOMPARE(age(0).state, State::Good);
        QCOMPARE(age(365).state, State::Good);
        QCOMPARE(age(366).state, State::Advice);
        QCOMPARE(age(366).date, stage.clock.now().addDays(-366));
        QCOMPARE(stage.ask(Subject::Password, {.ssoLinked = true}).state, State::NotHere);
        QCOMPARE(stage.ask(Subject::Password, {}).state, State::Unknown);
    }

    void aSignInThatRenewsItselfIsGoodWhateverItsEnd()
    {
        QCOMPARE(Stage(1).ask(Subject::SignIn, {}).state, State::Good);
        QCOMPARE(Stage(6, Account::SignIn::ApiToken).ask(Subject::SignIn, {}).state, State::Warning);
        QCOMPARE(Stage(7, Account::SignIn::ApiToken).ask(Subject::SignIn, {}).state, State::Good);
    }
};

QTEST_GUILESS_MAIN(TestSecurityCheckup)
#include "tst_securitycheckup.moc"
