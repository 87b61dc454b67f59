// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "testtoken.h"
#include "token.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What the table of actions does not say: how the client calls it, and what conta-sandbox does with it.
struct Words
{
    ActionId id;
    QString method; // "ProfileApi::get"
    QString rule;
};

const QList<Words> &words()
{
    using enum ActionId;
    static const QList<Words> table{
        {AddRecentItem, u"RecentItemsApi::add"_s, u"the item comes first; it must exist; 25 are kept"_s},
        {ChangePassword, u"SecurityApi::changePassword"_s,
         u"wants the present password and the code where two-factor is on; 12 characters of four kinds; "
         u"older "
         "tokens die where asked"_s},
        {Delete, u"SecurityApi::deleteAccount"_s,
         u"wants the account's own address and password; ends its tokens and all that it owns"_s},
        {DeviceCounts, u"UsageApi::deviceCounts"_s,
         u"by UTC day; 30 days where no range is named; the start must not be after the end"_s},
        {DisableTwoFactorAuth, u"SecurityApi::disableTwoFactorAuth"_s,
         u"wants password and code; 400 where it is off already"_s},
        {DisconnectGithub, u"SecurityApi::disconnectGithub"_s, u"400 where no GitHub account is connected"_s},
        {EnableTwoFactorAuth, u"SecurityApi::enableTwoFactorAuth"_s,
         u"wants password and a code of the key that was generated or is sent along; 400 where it is on"_s},
        {FetchRecentItems, u"RecentItemsApi::fetch"_s, u"newest first; devices and flows by application"_s},
        {GenerateTwoFactorAuth, u"SecurityApi::generateTwoFactorAuth"_s,
         u"another key each time, not in force yet; 400 where two-factor is on"_s},
        {Get, u"ProfileApi::get"_s,
         u"open to addresses that are not verified; counts only what the user owns"_s},
        {Invite, u"InvitesApi::invite"_s, u"404 for those of others and once answered; not in API 1.24"_s},
        {Invites, u"InvitesApi::invites"_s, u"newest first, expired ones included; not in API 1.24"_s},
        {NotebookMinuteCounts, u"UsageApi::notebookMinuteCounts"_s, u"as deviceCounts"_s},
        {Patch, u"ProfileApi::update"_s,
         u"refuses unknown keys; address and password want currentCredentials; a tokenCutoff ends older "
         "tokens"_s},
        {PayloadCounts, u"UsageApi::payloadCounts"_s,
         u"sums of the range by type and source; asBytes is not in API 1.24"_s},
        {PayloadCountsBreakdown, u"UsageApi::payloadCountsBreakdown"_s,
         u"hours add up to days; non-billable payloads only where asked; not in API 1.24"_s},
        {RefreshToken, u"AuthApi::refreshToken"_s,
         u"the same scopes for as long again; 400 for a User API token"_s},
        {RespondToInvite, u"InvitesApi::respond"_s,
         u"410 once expired, 404 once answered; may require two-factor; not in API 1.24"_s},
        {TransferResources, u"ResourcesApi::transfer"_s,
         u"to users, or organizations where one may edit; all or nothing unless strict is false; nothing "
         "past a limit"_s},
        {VerifyEmail, u"ProfileApi::verifyEmail"_s, u"400 where the address is verified"_s},
    };
    return table;
}

// What the client calls beside the Me resource.
struct Other
{
    QString route;
    QString method;
    QString rule;
};

const QList<Other> &others()
{
    static const QList<Other> table{
        {u"POST /auth/user"_s, u"AuthApi::signIn"_s,
         u"one answer for every wrong part; five wrong passwords lock the account for 15 minutes"_s},
        {u"GET /auth/ssoDomain"_s, u"AuthApi::usesSso"_s,
         u"204 where the address signs in with a password"_s},
        {u"GET /applications"_s, u"ResourcesApi::applications"_s,
         u"a blank orgId: what the user owns; none: all that the user sees"_s},
        {u"GET /dashboards"_s, u"ResourcesApi::dashboards"_s,
         u"as above; blocks name the applications that they show"_s},
        {u"GET /orgs"_s, u"ResourcesApi::organizations"_s, u"those that the user is a member of"_s},
    };
    return table;
}

QString accessText(Access access)
{
    switch (access) {
    case Access::Read:
        return u"read"_s;
    case Access::Write:
        return u"write"_s;
    case Access::Refresh:
        break;
    }
    return u"refresh"_s;
}

QString scopesOf(const Action &action)
{
    QStringList scopes;
    for (const QString &scope : {u"all.User"_s, u"all.User.read"_s, u"me.*"_s, QString(action.scope)}) {
        const QByteArray token = testToken({.scopes = {scope}});
        if (Token::fromServer(Secret(QByteArrayView(token))).allows(action.id))
            scopes.append(u'`' + scope + u'`');
    }
    return scopes.join(u' ');
}

QString methodOf(const Action &action)
{
    return QString::fromLatin1(httpMethodName(action.method));
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString generated()
{
    QString text =
        u"# The API's actions\n\n"
        "Made from the table in `app/api/actions.cpp` by `tests/api/tst_apidocs.cpp`, which fails "
        "when this file is\nstale. To make it anew:\n\n"
        "    CONTA_UPDATE_DOCS=1 ctest --test-dir build/dev -R '^tst_apidocs$'\n\n"
        "A token needs one of the scopes. \"Sandbox\" is what `conta-sandbox` does where the API's "
        "reference leaves it\nopen, or refuses.\n\n"_s;
    text +=
        tableRow({u"Action"_s, u"Method"_s, u"Path"_s, u"Access"_s, u"Scopes"_s, u"Client"_s, u"Sandbox"_s});
    text += tableRow(QStringList(7, u"---"_s));
    for (const Action &one : actions()) {
        const Words &own = words().at(qsizetype(one.id));
        text += tableRow({one.name, methodOf(one), u'`' + one.path + u'`', accessText(one.access),
                          scopesOf(one), u'`' + own.method + u'`', own.rule});
    }
    text += u"\nBeside the Me resource:\n\n"_s;
    text += tableRow({u"Route"_s, u"Client"_s, u"Sandbox"_s});
    text += tableRow(QStringList(3, u"---"_s));
    for (const Other &other : others())
        text += tableRow({u'`' + other.route + u'`', u'`' + other.method + u'`', other.rule});
    return text;
}

QString pathTo(const QString &name)
{
    return QStringLiteral(CONTA_SOURCE_DIR "/") + name;
}

QString contentOf(const QString &name)
{
    QFile file(pathTo(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestApiDocs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasItsWords()
    {
        QCOMPARE(std::size_t(words().size()), actions().size());
        for (qsizetype i = 0; i < words().size(); ++i) {
            QCOMPARE(words().at(i).id, actions()[std::size_t(i)].id);
            QVERIFY(!words().at(i).rule.isEmpty());
        }
    }

    void everyMethodIsInTheClient()
    {
        QStringList methods;
        for (const Words &one : words())
            methods.append(one.method);
        for (const Other &one : others())
            methods.append(one.method);
        for (const QString &method : methods) {
            const QString name = method.section(u"::"_s, 0, 0);
            const QString header = contentOf(u"app/api/%1.h"_s.arg(name.toLower()));
            const QRegularExpression declaration(
                uR"(class %1 final\b.*\bCall<[^;]*> %2\()"_s.arg(name, method.section(u"::"_s, 1)),
                QRegularExpression::DotMatchesEverythingOption);
            QVERIFY2(declaration.match(header).hasMatch(), qPrintable(method));
        }
    }

    void everyRouteIsInTheSandbox()
    {
        QStringList routes;
        for (const Action &one : actions())
            routes.append(methodOf(one) + u' ' + QString(one.path).replace(u"{inviteId}"_s, u":inviteId"_s));
        for (const Other &one : others())
            routes.append(one.route);
        const QString table = contentOf(u"app/sandbox/routes.cpp"_s);
        for (const QString &route : routes) {
            const QString line =
                u"{\"%1\"_L1, \"%2\"_L1,"_s.arg(route.section(u' ', 0, 0), route.section(u' ', 1));
            QVERIFY2(table.contains(line), qPrintable(route));
        }
    }

    void theFileIsAsItWouldBeMade()
    {
        const QString name = u"docs/api.md"_s;
        if (qEnvironmentVariableIsSet("CONTA_UPDATE_DOCS")) {
            QFile file(pathTo(name));
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
            QVERIFY(file.write(generated().toUtf8()) > 0);
            return;
        }
        QVERIFY2(contentOf(name) == generated(),
                 "docs/api.md is stale; run this test with CONTA_UPDATE_DOCS=1 to make it anew");
    }
};

QTEST_GUILESS_MAIN(TestApiDocs)
#include "tst_apidocs.moc"
