// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "authenticator.h"
#include "banner.h"
#include "fakenetwork.h"
#include "inviteinbox.h"
#include "invitespage.h"
#include "navbutton.h"
#include "networksetup.h"
#include "pill.h"
#include "programcontext.h"
#include "requestlog.h"
#include "sessionstage.h"
#include "testwindow.h"
#include "usagewatch.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString hansa = u"Hansa Kühltechnik"_s;
const QString moinho = u"Moinho Bela Vista"_s;
const QString quayside = u"Quayside Pumps"_s;
const QString vale = u"Águas do Vale"_s;

// The window with the page open, and the hands for its list.
class Stage final
{
public:
    explicit Stage(const QUrl &server, const TestWindow::Options &options = {}) : test(server, options) {}

    bool open(const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"invites"_s);
    }

    QListView *list() { return test.find<QListView>(u"inviteList"_s); }
    QModelIndex row(const QString &organization)
    {
        const QModelIndexList found = list()->model()->match(list()->model()->index(0, 0), Qt::DisplayRole,
                                                             organization, 1, Qt::MatchExactly);
        return found.value(0);
    }
    bool choose(const QString &organization)
    {
        const QModelIndex index = row(organization);
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
        return index.isValid() && label(u"inviteName"_s) == organization;
    }
    QString label(const QString &name) { return test.find<QLabel>(name)->text(); }
    QString mark() { return test.find<Pill>(u"inviteMark"_s)->text(); }
    QString banner() { return test.banner(u"inviteBanner"_s); }
    QPushButton *button(const QString &name) { return test.find<QPushButton>(name); }
    NavButton *nav() { return test.find<NavButton>(u"page-invites"_s); }
    // What stands in the row, as a screen reader hears it.
    QString heard(const QString &organization)
    {
        return row(organization).data(Qt::AccessibleTextRole).toString();
    }
    // A refresh as it comes by itself.
    bool refreshQuietly()
    {
        auto *inbox = this->inbox();
        inbox->load();
        return QTest::qWaitFor([inbox] { return !inbox->isLoading(); });
    }
    InviteInbox *inbox() { return test.window().inbox(); }

    TestWindow test;
};

QString idOf(Stage &stage, const QString &organization)
{
    InviteInbox *inbox = stage.inbox();
    if (!QTest::qWaitFor([inbox] { return inbox->time().isValid(); }))
        return {};
    for (const InboxEntry &entry : inbox->entries()) {
        if (entry.invite.orgName == organization)
            return entry.key;
    }
    return {};
}

QJsonObject loss(bool carriedOut)
{
    return {{u"method"_s, u"POST"_s},
            {u"path"_s, u"/me/invites/*"_s},
            {u"after"_s, carriedOut},
            {u"disconnect"_s, u"before"_s}};
}

} // namespace

class TestInvitesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void listsWhatEndsSoonestFirstAndExpiredOnesLast()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        const QAbstractItemModel *model = stage.list()->model();
        QCOMPARE(model->rowCount(), 13);
        QCOMPARE(model->index(0, 0).data().toString(), quayside);
        QCOMPARE(model->index(12, 0).data().toString(), u"Atelier Fjord"_s);
        QVERIFY(stage.heard(u"Atelier Fjord"_s).contains(u"Expired"_s));
        QVERIFY(stage.heard(hansa).contains(u"left"_s));
        QVERIFY(stage.heard(hansa).contains(u"Collaborate"_s));
        QVERIFY(stage.heard(hansa).contains(u"Britta Sørensen"_s));
        // The first is chosen and shown.
        QCOMPARE(stage.label(u"inviteName"_s), quayside);
        QVERIFY(stage.label(u"inviteCounts"_s).contains(u"11"_s));
        QVERIFY(stage.label(u"inviteCounts"_s).contains(u"2"_s));
    }

    void aLinkChoosesItsInvite()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signIn());
        const QString id = idOf(stage, moinho);
        stage.test.window().openInvite(id);
        QTRY_COMPARE(stage.label(u"inviteName"_s), moinho);
        QCOMPARE(stage.test.window().frame()->currentPageId(), u"invites"_s);
        QVERIFY(stage.test.find<Banner>(u"pageBanner"_s)->isHidden());
        // Also on the page itself.
        stage.test.window().openInvite(idOf(stage, hansa));
        QCOMPARE(stage.label(u"inviteName"_s), hansa);
        // And nothing was answered by that.
        QCOMPARE(stage.inbox()->openCount(), 11);
    }

    void aLinkWaitsForTheSignIn()
    {
        QString id;
        {
            Stage before(m_sandbox.url());
            QVERIFY(before.test.signIn());
            id = idOf(before, moinho);
        }
        Stage stage(m_sandbox.url());
        stage.test.window().openInvite(id);
        QVERIFY(stage.test.banner().contains(u"invite"_s));
        QVERIFY(stage.test.signIn());
        QTRY_COMPARE(stage.label(u"inviteName"_s), moinho);
    }

    void aLinkWaitsForTheLock()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signIn());
        const QString id = idOf(stage, moinho);
        const QString page = stage.test.window().frame()->currentPageId();
        stage.test.window().lock();
        stage.test.window().openInvite(id);
        QVERIFY(stage.test.window().isLocked());
        QCOMPARE(stage.test.window().frame()->currentPageId(), page);
    }

    void aLinkToNoInviteOfThisAccountSaysSo()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        stage.test.window().openInvite(u"nobodys"_s);
        QTRY_VERIFY(stage.test.banner(u"pageBanner"_s).contains(u"demo@conta.example"_s));
        stage.test.window().openInvite(idOf(stage, moinho));
        QCOMPARE(stage.label(u"inviteName"_s), moinho);
        QTRY_VERIFY(stage.test.find<Banner>(u"pageBanner"_s)->isHidden());
    }

    void aLinkOfAnAccountWithoutInvitesSaysSo()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signIn(u"empty@conta.example"_s));
        stage.test.window().openInvite(u"nobodys"_s);
        QTRY_VERIFY(stage.test.banner(u"pageBanner"_s).contains(u"empty@conta.example"_s));
    }

    void everyRoleIsExplained_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("words");
        QTest::newRow("admin") << vale << u"Admin"_s << u"members"_s;
        QTest::newRow("edit") << moinho << u"Edit"_s << u"create, change and delete"_s;
        QTest::newRow("collaborate") << hansa << u"Collaborate"_s << u"commands"_s;
        QTest::newRow("view") << u"Ostwind Logistik"_s << u"View"_s << u"change nothing"_s;
        QTest::newRow("none") << u"Kältewerk Süd"_s << u"None"_s << u"see nothing until"_s;
    }

    void everyRoleIsExplained()
    {
        QFETCH(QString, organization);
        QFETCH(QString, role);
        QFETCH(QString, words);
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(organization));
        QCOMPARE(stage.label(u"inviteRole"_s), role);
        QVERIFY2(stage.label(u"inviteRoleText"_s).contains(words),
                 qPrintable(stage.label(u"inviteRoleText"_s)));
    }

    void whatTheServerLeavesOutIsSaidToBeMissing()
    {
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s},
                        {u"status"_s, 200},
                        {u"times"_s, 0},
                        {u"body"_s, u"[{\"role\":\"juggler\"}]"_s}});
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QCOMPARE(stage.label(u"inviteRole"_s), u"juggler"_s);
        QVERIFY(stage.label(u"inviteRoleText"_s).contains(u"juggler"_s));
        QCOMPARE(stage.label(u"inviteInviter"_s), u"not named"_s);
        QCOMPARE(stage.label(u"inviteEnd"_s), u"not known"_s);
        QVERIFY(!stage.button(u"acceptInvite"_s)->isEnabled());
        QVERIFY(stage.button(u"acceptInvite"_s)->toolTip().contains(u"no id"_s));
    }

    void saysWhoInvitedWhenAndHowLong()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        QCOMPARE(stage.label(u"inviteInviter"_s), u"Britta Sørensen"_s);
        stage.test.click(u"copyAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"britta@invites.conta.example"_s);
        QVERIFY(stage.label(u"inviteDate"_s).contains(u"yesterday"_s) ||
                stage.label(u"inviteDate"_s).contains(u"ago"_s));
        QVERIFY(stage.mark().contains(u"day"_s) && stage.mark().contains(u"left"_s));
        for (const QString &tip : {stage.test.find<QLabel>(u"inviteEnd"_s)->toolTip(),
                                   stage.test.find<Pill>(u"inviteMark"_s)->toolTip(),
                                   stage.row(hansa).data(Qt::ToolTipRole).toString()}) {
            QVERIFY2(tip.endsWith(u"UTC"_s), qPrintable(tip));
            QVERIFY2(tip.contains(u'\n'), qPrintable(tip));
        }
        QVERIFY(stage.label(u"inviteNext"_s).contains(hansa));
    }

    void namesOfAnyDirectionAndLengthFit()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"شركة النيل لأنظمة المياه"_s));
        auto *name = stage.test.find<QLabel>(u"inviteName"_s);
        QVERIFY(name->alignment() & Qt::AlignAbsolute);
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s},
                        {u"status"_s, 200},
                        {u"body"_s, u"[{\"id\":\"575ec8687ae143cd83dc4a97\",\"orgName\":\"%1\"}]"_s.arg(
                                        QString(255, u'W'))}});
        stage.test.window().resize(1024, 600);
        QTest::keyClick(&stage.test.window(), Qt::Key_F5);
        QTRY_COMPARE(stage.list()->model()->rowCount(), 14);
        QVERIFY(stage.row(QString(255, u'W')).isValid());
        stage.list()->setCurrentIndex(stage.row(QString(255, u'W')));
        const QWidget *page = stage.test.window().frame()->currentPage();
        QTRY_VERIFY(name->height() > 3 * name->fontMetrics().height());
        QVERIFY(name->mapTo(page, name->rect().topRight()).x() < page->width());
    }

    void acceptingSaysWhatComesNext()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        QCOMPARE(stage.nav()->badge(), u"11"_s);
        const QString path = invitePath(stage, hansa);
        const Announcements told;
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Accepted"_s);
        QVERIFY(stage.banner().contains(hansa));
        QVERIFY(stage.banner().contains(u"Collaborate"_s));
        QVERIFY(stage.banner().contains(u"among your organizations"_s));
        QVERIFY(told.contain(u"You joined"_s));
        QVERIFY(stage.heard(hansa).contains(u"Accepted"_s));
        QCOMPARE(stage.nav()->badge(), u"10"_s);
        QVERIFY(stage.nav()->accessibleName().contains(u"10 open invite"_s));
        QVERIFY(!stage.test.isShown(u"acceptInvite"_s));
        // The focus does not wander off with the button that had it.
        QCOMPARE(QApplication::focusWidget(), stage.list());
        // The row stays until somebody asks for the list.
        QVERIFY(stage.refreshQuietly());
        QVERIFY(stage.row(hansa).isValid());
        stage.test.click(u"refresh"_s);
        QTRY_VERIFY(!stage.row(hansa).isValid());
        QCOMPARE(m_sandbox.count(u"POST"_s, path), 1);
    }

    void rejectingAsksFirst()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(moinho));
        const QString path = invitePath(stage, moinho);
        stage.test.click(u"rejectInvite"_s);
        QVERIFY(stage.test.isShown(u"confirmDialog"_s));
        QCOMPARE(stage.button(u"confirm"_s)->property("kind").toString(), u"danger"_s);
        stage.test.click(u"cancel"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, path), 0);
        stage.test.click(u"rejectInvite"_s);
        stage.test.click(u"confirm"_s);
        QTRY_COMPARE(stage.mark(), u"Rejected"_s);
        QVERIFY(stage.banner().contains(u"Camila Rocha"_s));
        QCOMPARE(stage.nav()->badge(), u"10"_s);
        QCOMPARE(m_sandbox.count(u"POST"_s, path), 1);
    }

    void dismissingDoesNotAsk()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(moinho));
        const Announcements told;
        stage.test.click(u"dismissInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Dismissed"_s);
        QVERIFY(told.contain(u"dismissed"_s));
        QCOMPARE(stage.nav()->badge(), u"10"_s);
    }

    void progressIsOnThatRowOnly()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.delay(invitePath(stage, hansa), 1500);
        stage.test.click(u"acceptInvite"_s);
        QVERIFY(stage.heard(hansa).contains(u"Accepting…"_s));
        QVERIFY(stage.test.isShown(u"inviteBusy"_s));
        QVERIFY(!stage.button(u"acceptInvite"_s)->isEnabled());
        QVERIFY(stage.choose(moinho));
        QVERIFY(!stage.test.isShown(u"inviteBusy"_s));
        stage.test.click(u"dismissInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Dismissed"_s);
        QVERIFY(stage.heard(hansa).contains(u"Accepting…"_s));
        QTRY_VERIFY(stage.heard(hansa).contains(u"Accepted"_s));
        // What is shown is still the other one.
        QCOMPARE(stage.label(u"inviteName"_s), moinho);
    }

    void twoWindowsAnswerTheSame()
    {
        Stage first(m_sandbox.url());
        Stage second(m_sandbox.url());
        QVERIFY(first.open());
        QVERIFY(second.open());
        QVERIFY(first.choose(hansa));
        QVERIFY(second.choose(hansa));
        first.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(first.mark(), u"Accepted"_s);
        const Announcements told;
        second.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(second.mark(), u"No longer open"_s);
        QVERIFY(second.banner().contains(u"another window"_s));
        QVERIFY(told.contain(u"no longer there"_s));
        QCOMPARE(second.nav()->badge(), u"10"_s);
        QVERIFY(second.row(hansa).isValid());
        QVERIFY(!second.test.isShown(u"acceptInvite"_s));
    }

    void oneAnsweredElsewhereIsSeenByTheNextQuietRefresh()
    {
        Stage first(m_sandbox.url());
        Stage second(m_sandbox.url());
        QVERIFY(first.open());
        QVERIFY(second.open());
        QVERIFY(first.choose(hansa));
        QVERIFY(second.choose(hansa));
        first.test.click(u"dismissInvite"_s);
        QTRY_COMPARE(first.mark(), u"Dismissed"_s);
        const Announcements told;
        QVERIFY(second.refreshQuietly());
        QCOMPARE(second.mark(), u"No longer open"_s);
        QCOMPARE(second.nav()->badge(), u"10"_s);
        QVERIFY(told.contain(u"no longer there"_s));
        const qsizetype said = told.heard().size();
        QVERIFY(second.refreshQuietly());
        QCOMPARE(told.heard().size(), said);
    }

    void oneThatExpiresMeanwhileIsExplained()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(quayside));
        m_sandbox.advanceClock(60LL * 60 * 1000);
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Expired"_s);
        QVERIFY(stage.banner().contains(u"had expired before"_s));
        QVERIFY(stage.banner().contains(u"Owen Pritchard"_s));
        QVERIFY(stage.row(quayside).isValid());
        QCOMPARE(stage.row(quayside).row(), 0);
        QCOMPARE(stage.nav()->badge(), u"10"_s);
    }

    void anExpiredOneHasNoButtonsButAWayOn()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(u"Atelier Fjord"_s));
        QCOMPARE(stage.mark(), u"Expired"_s);
        QVERIFY(stage.banner().contains(u"Astrid Lund"_s));
        QVERIFY(!stage.test.isShown(u"acceptInvite"_s));
        QVERIFY(stage.label(u"inviteEnd"_s).contains(u"expired"_s));
    }

    void whatIsRefusedCanBeTriedAgain_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("403") << QJsonObject{{u"status"_s, 403}} << u"not allowed"_s;
        QTest::newRow("400") << QJsonObject{{u"status"_s, 400}} << u"did not accept"_s;
        QTest::newRow("429") << QJsonObject{{u"status"_s, 429},
                                            {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"7"_s}}}}
                             << u"7 second"_s;
        QTest::newRow("500") << QJsonObject{{u"status"_s, 500}} << u"still open"_s;
        QTest::newRow("a broken connection")
            << QJsonObject{{u"disconnect"_s, u"before"_s}} << u"still open"_s;
    }

    void whatIsRefusedCanBeTriedAgain()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, words);
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        fault.insert(u"method"_s, u"POST"_s);
        fault.insert(u"path"_s, u"/me/invites/*"_s);
        m_sandbox.fail(fault);
        const Announcements told;
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Not accepted"_s);
        QVERIFY2(stage.banner().contains(words), qPrintable(stage.banner()));
        QVERIFY(told.contain(u"Not accepted"_s));
        QCOMPARE(stage.nav()->badge(), u"11"_s);
        QVERIFY(QApplication::focusWidget() &&
                QApplication::focusWidget() != stage.test.window().centralWidget());
        stage.test.clickBanner(u"inviteBanner"_s);
        QTRY_COMPARE(stage.mark(), u"Accepted"_s);
    }

    void aDeadTokenAsksToSignInAndTheInviteWaits()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.expireTokens();
        stage.test.click(u"acceptInvite"_s);
        QTRY_VERIFY(stage.test.isShown(u"signInDialog"_s));
        QCOMPARE(stage.mark(), u"Not accepted"_s);
        stage.test.type(u"password"_s, SandboxServer::password());
        stage.test.click(u"signIn"_s);
        QTRY_VERIFY(!stage.test.isShown(u"signInDialog"_s));
        QTRY_VERIFY(stage.test.window().frame()->isSettled());
        QCOMPARE(stage.label(u"inviteName"_s), hansa);
        stage.test.clickBanner(u"inviteBanner"_s);
        QTRY_COMPARE(stage.mark(), u"Accepted"_s);
    }

    void anAnswerThatIsLostIsLookedInto()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.fail(loss(true));
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Answered"_s);
        QVERIFY(stage.banner().contains(u"answer was lost"_s));
        QVERIFY(stage.banner().contains(u"you have joined"_s));
        QCOMPARE(stage.nav()->badge(), u"10"_s);
    }

    void whatCannotBeFoundOutIsSaidAndCheckedLater()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.fail(loss(true));
        m_sandbox.fail({{u"method"_s, u"GET"_s}, {u"path"_s, u"/me/invites/*"_s}, {u"status"_s, 503}});
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Not known"_s);
        QVERIFY(stage.banner().contains(u"not known whether"_s));
        stage.test.clickBanner(u"inviteBanner"_s);
        QTRY_COMPARE(stage.mark(), u"Answered"_s);
    }

    void aServerThatIsGoneLeavesTheListWithItsAge()
    {
        SandboxServer sandbox;
        Stage stage(sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        sandbox.kill();
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Not accepted"_s);
        QTest::keyClick(&stage.test.window(), Qt::Key_F5);
        QTRY_VERIFY(stage.test.banner(u"pageBanner"_s).contains(u"Shown as of"_s));
        QVERIFY(stage.row(hansa).isValid());
        QCOMPARE(stage.label(u"inviteName"_s), hansa);
    }

    void leavingInMidCallIsSafe()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        QVERIFY(stage.test.openPage(u"profile"_s));
        QVERIFY(stage.test.openPage(u"invites"_s));
        QCOMPARE(stage.label(u"inviteName"_s), hansa);
        m_sandbox.delay(invitePath(stage, hansa), 400);
        stage.test.click(u"acceptInvite"_s);
        const Announcements told;
        QVERIFY(stage.test.openPage(u"profile"_s));
        QTRY_VERIFY(told.contain(u"You joined"_s));
        QCOMPARE(stage.nav()->badge(), u"10"_s);
    }

    void whatGoesWrongAfterLeavingIsToldToo()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.delay(invitePath(stage, hansa), 400);
        m_sandbox.fail({{u"method"_s, u"POST"_s}, {u"path"_s, u"/me/invites/*"_s}, {u"status"_s, 403}});
        stage.test.click(u"acceptInvite"_s);
        const Announcements told;
        QVERIFY(stage.test.openPage(u"profile"_s));
        QTRY_VERIFY(told.contain(u"Not accepted"_s));
    }

    void signingOutInMidCallIsSafe()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(hansa));
        m_sandbox.delay(invitePath(stage, hansa), 300);
        stage.test.click(u"acceptInvite"_s);
        stage.test.sessions().signOut();
        QVERIFY(!stage.test.window().isFrameShown());
        QTest::qWait(400); // past the answer, which nobody waits for
        QVERIFY(stage.test.signIn());
        QCOMPARE(stage.nav()->badge(), u"10"_s);
    }

    void twoFactorIsTurnedOnFirstAndThenItIsAccepted()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(vale));
        QVERIFY(stage.test.banner(u"inviteTwoFactor"_s).contains(u"requires two-factor"_s));
        QVERIFY(!stage.button(u"acceptInvite"_s)->isEnabled());
        QVERIFY(stage.button(u"acceptInvite"_s)->accessibleDescription().contains(u"Two-factor"_s));
        QVERIFY(stage.button(u"rejectInvite"_s)->isEnabled());
        stage.test.clickBanner(u"inviteTwoFactor"_s);
        QTRY_VERIFY(stage.test.isShown(u"twoFactorWizard"_s));
        stage.test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(stage.test.isShown(u"twoFactorKey"_s));
        const QString key = stage.label(u"twoFactorKey"_s).remove(u' ');
        stage.test.click(u"keptKey"_s);
        stage.test.click(u"twoFactorNext"_s);
        stage.test.type(u"currentPassword"_s, SandboxServer::password());
        stage.test.type(u"twoFactorCode"_s, authenticatorCode(key));
        stage.test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(stage.test.isShown(u"twoFactorResult"_s));
        stage.test.click(u"twoFactorNext"_s);
        QTRY_VERIFY(!stage.test.isShown(u"twoFactorWizard"_s));
        // Back at the same invite, with the next step at hand.
        QCOMPARE(stage.label(u"inviteName"_s), vale);
        QVERIFY(!stage.test.isShown(u"inviteTwoFactor"_s));
        QVERIFY(stage.test.isShown(u"inviteTwoFactorOn"_s));
        QCOMPARE(stage.test.window().focusWidget(), stage.button(u"acceptInvite"_s));
        QTest::keyClick(stage.button(u"acceptInvite"_s), Qt::Key_Space);
        QTRY_COMPARE(stage.mark(), u"Accepted"_s);
    }

    void theWizardLeftEarlyLeadsBackToo()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(vale));
        stage.test.clickBanner(u"inviteTwoFactor"_s);
        QTRY_VERIFY(stage.test.isShown(u"twoFactorWizard"_s));
        const Announcements told;
        stage.test.click(u"twoFactorCancel"_s);
        QTRY_VERIFY(!stage.test.isShown(u"twoFactorWizard"_s));
        QVERIFY(told.contain(u"stays off"_s));
        QCOMPARE(stage.label(u"inviteName"_s), vale);
        QVERIFY(stage.test.isShown(u"inviteTwoFactor"_s));
        QVERIFY(!stage.button(u"acceptInvite"_s)->isEnabled());
    }

    void twoFactorThatWasTurnedOffElsewhereIsSaidByTheServer()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.choose(vale));
        Profile believed = *stage.test.sessions().session()->profile();
        believed.twoFactorAuthEnabled = true;
        stage.test.sessions().session()->setProfile(believed);
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Not accepted"_s);
        auto *banner = stage.test.find<Banner>(u"inviteBanner"_s);
        QVERIFY2(banner->details().contains(u"two-factor"_s), qPrintable(banner->details()));
    }

    void twoFactorThatIsOnLetsAccept()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signInWithCode(m_sandbox.code(u"mfa@conta.example"_s)));
        QVERIFY(stage.test.openPage(u"invites"_s));
        QCOMPARE(stage.label(u"inviteName"_s), vale);
        QVERIFY(!stage.test.isShown(u"inviteTwoFactor"_s));
        QVERIFY(stage.test.isShown(u"inviteTwoFactorOn"_s));
        QCOMPARE(stage.nav()->accessibleName(), u"Invites, 1 open invite(s)"_s);
        stage.test.click(u"acceptInvite"_s);
        QTRY_COMPARE(stage.mark(), u"Accepted"_s);
        QVERIFY(stage.nav()->badge().isEmpty());
        QVERIFY(stage.nav()->accessibleName().isEmpty());
    }

    void aServerWithoutInvitesSaysSo()
    {
        SandboxServer old({u"--api-version"_s, u"1.24"_s});
        Stage stage(old.url());
        const Announcements told;
        QVERIFY(stage.open());
        QVERIFY(told.contain(u"Not offered by this server"_s));
        QVERIFY(!stage.test.isShown(u"inviteList"_s));
        QVERIFY(stage.nav()->badge().isEmpty());
        QVERIFY(!stage.test.window().frame()->currentPage()->showsProblem());
        QVERIFY(stage.test.openPage(u"profile"_s));
    }

    void anEmptyListSaysWhatToDo()
    {
        Stage stage(m_sandbox.url());
        const Announcements told;
        QVERIFY(stage.open(u"empty@conta.example"_s));
        QVERIFY(told.contain(u"No invites"_s));
        QVERIFY(told.contain(u"empty@conta.example"_s));
        QVERIFY(stage.nav()->badge().isEmpty());
        const qsizetype said = told.heard().size();
        QVERIFY(stage.refreshQuietly());
        QCOMPARE(told.heard().size(), said);
        QVERIFY(stage.button(u"refresh"_s)->isEnabled());
    }

    void theFirstInviteTakesThePlaceOfNone()
    {
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s}, {u"status"_s, 200}, {u"body"_s, u"[]"_s}});
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(!stage.test.isShown(u"inviteList"_s));
        QVERIFY(stage.refreshQuietly());
        QTRY_VERIFY(stage.test.isShown(u"inviteList"_s));
        QCOMPARE(stage.label(u"inviteName"_s), quayside);
    }

    void aReadOnlyTokenIsToldWhatItLacks()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(
            stage.test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"all.User.read"_s})));
        QVERIFY(stage.test.openPage(u"invites"_s));
        QVERIFY(stage.test.banner(u"pageBanner"_s).contains(u"me.respondToInvite"_s));
        for (const QString &name : {u"acceptInvite"_s, u"dismissInvite"_s, u"rejectInvite"_s}) {
            QVERIFY2(!stage.button(name)->isEnabled(), qPrintable(name));
            QVERIFY(stage.button(name)->toolTip().contains(u"me.respondToInvite"_s));
            QVERIFY(!stage.button(name)->accessibleDescription().isEmpty());
        }
        QCOMPARE(stage.nav()->badge(), u"11"_s);
    }

    void aTokenThatMayNotLookIsToldWhatItLacks()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signInWithToken(m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.get"_s})));
        const Announcements told;
        QVERIFY(stage.test.openPage(u"invites"_s));
        QVERIFY(told.contain(u"me.invites"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/invites"_s), 0);
    }

    void anUnverifiedAddressIsSentToItsVerification()
    {
        Stage stage(m_sandbox.url());
        const Announcements told;
        QVERIFY(stage.open(u"new@conta.example"_s));
        QVERIFY(told.contain(u"has to be verified first"_s));
    }

    void aFailedLoadCanBeRetried()
    {
        m_sandbox.fail({{u"path"_s, u"/me/invites"_s}, {u"status"_s, 502}, {u"times"_s, 2}});
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(stage.test.isShown(u"retry"_s));
        stage.test.click(u"retry"_s);
        QTRY_VERIFY(stage.test.isShown(u"inviteList"_s));
        QVERIFY(!stage.test.isShown(u"retry"_s));
    }

    // Nothing else moves this clock, and nothing else is asked.
    void timeLeftCountsDownAlive()
    {
        SessionStage bench(0.01);
        UiSettings settings{QString()};
        InviteInbox inbox(bench.session, bench.clock);
        UsageWatch usage(bench.session, bench.clock);
        FakeNetwork access;
        NetworkSetup network(access, bench.store);
        const RequestLog log;
        const ProgramContext program{.network = network, .requests = log, .secrets = bench.store};
        InvitesPage page({.session = bench.session,
                          .settings = settings,
                          .clock = bench.clock,
                          .invites = inbox,
                          .usage = usage,
                          .program = program});
        inbox.setActive(true);
        QTRY_COMPARE(bench.transport.count(), 1);
        const QByteArray list =
            R"([{"id":"a","orgName":"A","inviteDate":"%1","ttl":345600000,"expired":false}])";
        const QDateTime invited = bench.clock.now().addDays(-1);
        HttpResponse response{.status = 200, .contentType = "application/json"};
        response.body = QByteArray(list).replace("%1", invited.toString(Qt::ISODateWithMs).toLatin1());
        bench.transport.answer(0, response);
        QTRY_COMPARE(inbox.openCount(), 1);
        page.show();
        page.visit();
        auto *mark = page.findChild<Pill *>(u"inviteMark"_s);
        auto *row = page.findChild<QListView *>(u"inviteList"_s);
        const QList<std::pair<std::chrono::seconds, QString>> course{{1s, u"2 day(s) left"_s},
                                                                     {24h, u"47 hour(s) left"_s},
                                                                     {46h, u"119 minute(s) left"_s},
                                                                     {1h, u"59 minute(s) left"_s},
                                                                     {59min, u"less than a minute left"_s},
                                                                     {58s, u"less than a minute left"_s},
                                                                     {1s, u"Expired"_s}};
        QCOMPARE(mark->text(), u"3 day(s) left"_s);
        for (const auto &[step, words] : course) {
            bench.clock.advance(step);
            lookAtTheClock(page, inbox);
            QTRY_COMPARE(mark->text(), words);
            QVERIFY(row->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(words));
        }
        QVERIFY(!page.findChild<QPushButton *>(u"acceptInvite"_s)->isVisible());
        QCOMPARE(inbox.openCount(), 0);
    }

    void everythingGoesByKeyboard()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.test.signIn());
        stage.test.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.test.window()));
        QTest::keyClick(&stage.test.window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(stage.test.window().frame()->isSettled());
        for (int tabs = 0; tabs < 12 && QApplication::focusWidget() != stage.list(); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stage.list());
        QTest::keyClick(stage.list(), Qt::Key_Down);
        QTest::keyClick(stage.list(), Qt::Key_Down);
        QCOMPARE(stage.label(u"inviteName"_s), u"Ostwind Logistik"_s);
        QTest::keyClick(stage.list(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), stage.button(u"acceptInvite"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stage.button(u"dismissInvite"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stage.button(u"rejectInvite"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(stage.test.isShown(u"confirmDialog"_s));
        QTest::keyClick(stage.button(u"cancel"_s), Qt::Key_Tab);
        QTest::keyClick(stage.button(u"confirm"_s), Qt::Key_Space);
        QTRY_COMPARE(stage.mark(), u"Rejected"_s);
        // The window manager's part, which is missing here.
        stage.test.window().activateWindow();
        QTRY_COMPARE(QApplication::focusWidget(), stage.list());
    }

    void thousandsScrollWithoutAWidgetARow()
    {
        SandboxServer large({u"--seed"_s, u"large"_s});
        Stage stage(large.url());
        QVERIFY(stage.open());
        QListView *list = stage.list();
        QCOMPARE(list->model()->rowCount(), 2000);
        QVERIFY(list->viewport()->findChildren<QWidget *>().isEmpty());
        QVERIFY(stage.nav()->badge().endsWith(u'+'));
        QElapsedTimer timer;
        timer.start();
        constexpr int steps = 60;
        for (int step = 1; step <= steps; ++step) {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * step / steps);
            list->viewport()->repaint();
        }
        // A screen has 16 ms for a picture; a debug build on a busy computer gets more.
        QVERIFY2(timer.elapsed() < steps * 50, qPrintable(QString::number(timer.elapsed())));
    }

    void manyInvitesCanBeSearched()
    {
        SandboxServer large({u"--seed"_s, u"large"_s});
        Stage stage(large.url());
        QVERIFY(stage.open());
        auto *list = stage.test.find<QListView>(u"inviteList"_s);
        const int all = list->model()->rowCount();
        const QString wanted = list->model()->index(all - 1, 0).data().toString();
        stage.test.find<QLineEdit>(u"inviteSearch"_s)->setText(wanted);
        QVERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->model()->rowCount() < all);
        QCOMPARE(list->model()->index(0, 0).data().toString(), wanted);
        stage.test.find<QLineEdit>(u"inviteSearch"_s)->setText(u"no such organization"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QCOMPARE(stage.test.find<QLabel>(u"inviteCounts"_s)->text(), u"No invite has these words"_s);
        stage.test.find<QLineEdit>(u"inviteSearch"_s)->setText(QString());
        QCOMPARE(list->model()->rowCount(), all);
    }

    void fewInvitesHaveNoSearch()
    {
        Stage stage(m_sandbox.url());
        QVERIFY(stage.open());
        QVERIFY(!stage.test.isShown(u"inviteSearch"_s));
    }

    void aQuietRefreshMovesNothing()
    {
        SandboxServer large({u"--seed"_s, u"large"_s});
        Stage stage(large.url());
        QVERIFY(stage.open());
        QListView *list = stage.list();
        const QModelIndex chosen = list->model()->index(400, 0);
        list->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(chosen).center());
        const QString name = stage.label(u"inviteName"_s);
        const int place = list->visualRect(list->currentIndex()).top();
        QCOMPARE(QApplication::focusWidget(), list);
        // Some go, some come: the first list of this row had none of the account's first ten.
        const QString first = list->model()->index(3, 0).data().toString();
        Stage other(large.url());
        QVERIFY(other.open());
        QVERIFY(other.choose(first));
        other.test.click(u"dismissInvite"_s);
        QTRY_COMPARE(other.mark(), u"Dismissed"_s);
        stage.test.window().activateWindow();
        QVERIFY(stage.refreshQuietly());
        QVERIFY(stage.heard(first).contains(u"No longer open"_s));
        QCOMPARE(list->currentIndex().data().toString(), name);
        QCOMPARE(list->visualRect(list->currentIndex()).top(), place);
        QCOMPARE(stage.label(u"inviteName"_s), name);
        QCOMPARE(QApplication::focusWidget(), list);
        // A visit puts the list in order; what was chosen stays chosen.
        QVERIFY(stage.test.openPage(u"profile"_s));
        QVERIFY(stage.test.openPage(u"invites"_s));
        QCOMPARE(list->model()->rowCount(), 1999);
        QCOMPARE(list->currentIndex().data().toString(), name);
    }

private:
    static QString invitePath(Stage &stage, const QString &organization)
    {
        return u"/me/invites/"_s + stage.row(organization).data(Qt::UserRole).toString();
    }

    // What the passing of time would do.
    static void lookAtTheClock(QWidget &page, InviteInbox &inbox)
    {
        page.findChild<QTimer *>(u"tick"_s)->start(0);
        inbox.findChild<QTimer *>(u"expiry"_s)->start(0);
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestInvitesPage)
#include "tst_invitespage.moc"
