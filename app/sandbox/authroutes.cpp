// SPDX-License-Identifier: GPL-3.0-or-later
#include "authanswer.h"
#include "credentials.h"
#include "handlers.h"

using namespace Qt::StringLiterals;

namespace sandbox::auth {

namespace {

QStringList requestedScopes(const QJsonObject &body)
{
    const QStringList scopes = body.value("requestedScopes"_L1).toVariant().toStringList();
    return scopes.isEmpty() ? QStringList{u"all.User"_s} : scopes;
}

} // namespace

const Schema &userCredentials(ApiVersion)
{
    static const Schema schema({
        {u"email"_s, check::email(), true},
        {u"password"_s, check::password(), true},
        {u"twoFactorCode"_s, check::text(0, 2048)},
        {u"requestedScopes"_s, check::list(check::scope(), 1000, check::Repeats::Refused)},
        {u"tokenTTL"_s, check::integer(0)},
    });
    return schema;
}

Response signInUser(const Context &context)
{
    // One answer for all that can be wrong, so that nobody learns which addresses have an account.
    const Response refused =
        errorResponse(401, "Unauthorized"_L1, u"The e-mail, password or two-factor code was not accepted"_s);
    Account *account = context.world().accountByEmail(context.body.value("email"_L1).toString());
    if (!account)
        return refused;
    switch (signIn(*account, context.body, context.nowMs)) {
    case SignIn::Refused:
        return refused;
    case SignIn::Locked:
        return errorResponse(401, "AccountLocked"_L1,
                             u"The account is locked after too many wrong passwords"_s);
    case SignIn::Accepted:
        break;
    }
    return authAnswer(context, *account, requestedScopes(context.body), requestedLife(context.body));
}

Response ssoDomain(const Context &context)
{
    const QString email = context.request.query.value(u"email"_s);
    if (email.isEmpty())
        return validationResponse({{u"email"_s, u"is required"_s}});
    const Account *account = context.world().accountByEmail(email);
    const bool isSso =
        email.endsWith("@sso.conta.example"_L1, Qt::CaseInsensitive) || (account && account->ssoLinked);
    if (!isSso) {
        Response none;
        none.status = 204;
        return none;
    }
    return jsonResponse(QJsonObject{{u"domain"_s, email.section(u'@', -1).toLower()},
                                    {u"type"_s, u"saml"_s},
                                    {u"loginUrl"_s, QString(context.baseUrl + u"/sso"_s)}});
}

Response refreshToken(const Context &context)
{
    if (context.grant.isApiToken)
        return errorResponse(400, "Validation"_L1, u"A User API token cannot be renewed"_s);
    return authAnswer(context, context.account(), context.grant.scopes, context.grant.lifeMs);
}

} // namespace sandbox::auth
