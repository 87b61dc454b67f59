// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleopener.h"

#include "fakebrowser.h"
#include "fakenetwork.h"
#include "inviteinbox.h"
#include "networksetup.h"
#include "programcontext.h"
#include "requestlog.h"
#include "sessionstage.h"
#include "uisettings.h"
#include "usagewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"575ec8687ae143cd83dc4a97"_s;

// Everything that an opener stands on. Unlike the public servers', the console of this one is not known.
struct Stage : SessionStage
{
    QJsonObject whiteLabel() const { return {{u"appUrl"_s, u"https://told.example"_s}}; }
    void answer(int status, const QJsonObject &body = {})
    {
        transport.answer(transport.count() - 1, status, body);
        QCoreApplication::sendPostedEvents();
    }

    UiSettings settings{QString()};
    FakeBrowser browser;
    InviteInbox invites{session, clock};
    UsageWatch usage{session, clock};
    FakeNetwork access;
    NetworkSetup network{access, store};
    RequestLog log;
    ProgramContext program{.network = network, .requests = log, .secrets = store};
    ConsoleOpener opener{{.session = session,
                          .settings = settings,
                          .clock = clock,
                          .invites = invites,
                          .usage = usage,
                          .program = program}};
    QSignalSpy opened{&opener, &ConsoleOpener::opened};
    QSignalSpy notOpened{&opener, &ConsoleOpener::notOpened};
    QSignalSpy unknown{&opener, &ConsoleOpener::consoleUnknown};
};

ConsoleOpener::Item dashboard()
{
    return {.type = ItemType::Dashboard, .id = id};
}

} // namespace

class TestConsoleOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheServerOnceAndOpensWhatItTells()
    {
        Stage stage;
        QVERIFY(!stage.opener.console());
        stage.opener.open(dashboard());
        QCOMPARE(stage.transport.count(), 1);
        QVERIFY(stage.browser.opened().isEmpty());
        stage.answer(200, stage.whiteLabel());
        QCOMPARE(stage.browser.opened(), QList<QUrl>{QUrl(u"https://told.example/dashboards/"_s + id)});
        QCOMPARE(stage.opened.size(), 1);
        stage.opener.open({.type = ItemType::Device, .id = id, .parentId = id});
        QCOMPARE(stage.browser.opened().last(),
                 QUrl(u"https://told.example/applications/%1/devices/%1"_s.arg(id)));
        stage.opener.prepare();
        QCOMPARE(stage.transport.count(), 1);
    }

    void theSecondItemWhileAskingTakesThePlaceOfTheFirst()
    {
        Stage stage;
        stage.opener.prepare();
        stage.opener.open(dashboard());
        stage.opener.open({.type = ItemType::Organization, .id = id});
        QCOMPARE(stage.transport.count(), 1);
        stage.answer(200, stage.whiteLabel());
        QCOMPARE(stage.browser.opened(), QList<QUrl>{QUrl(u"https://told.example/organizations/"_s + id)});
    }

    void whatIsSetGoesBeforeEverything()
    {
        Stage stage;
        stage.settings.setConsole(stage.session.account().server, QUrl(u"https://set.example/iot"_s));
        stage.opener.prepare();
        QCOMPARE(stage.transport.count(), 0);
        stage.opener.open(dashboard());
        QCOMPARE(stage.browser.opened(), QList<QUrl>{QUrl(u"https://set.example/iot/dashboards/"_s + id)});
    }

    void aServerThatCannotTellIsAskedAgainNextTime()
    {
        Stage stage;
        stage.opener.prepare();
        stage.answer(404);
        QCOMPARE(stage.unknown.size(), 0);
        stage.opener.open(dashboard());
        QCOMPARE(stage.transport.count(), 2);
        stage.answer(404);
        QCOMPARE(stage.unknown.size(), 1);
        QCOMPARE(stage.unknown.first().first().value<ApiError>().kind, ApiError::Kind::NotOffered);
        QVERIFY(stage.browser.opened().isEmpty());
        stage.opener.open(dashboard());
        stage.answer(200, stage.whiteLabel());
        QCOMPARE(stage.browser.opened().size(), 1);
    }

    void anAddressThatNothingTakesIsToldAsItIs()
    {
        Stage stage;
        stage.browser.goAway();
        stage.settings.setConsole(stage.session.account().server, QUrl(u"https://set.example"_s));
        stage.opener.open(dashboard());
        QCOMPARE(stage.notOpened.size(), 1);
        QCOMPARE(stage.notOpened.first().first().toUrl(), QUrl(u"https://set.example/dashboards/"_s + id));
        QCOMPARE(stage.opened.size(), 0);
    }
};

QTEST_MAIN(TestConsoleOpener)
#include "tst_consoleopener.moc"
