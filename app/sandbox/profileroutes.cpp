// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"
#include "handlers.h"
#include "profileview.h"
#include "query.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox::profile {

namespace {

const QStringList &freeTextFields()
{
    static const QStringList names{u"firstName"_s,   u"lastName"_s, u"companyName"_s, u"title"_s,
                                   u"phoneNumber"_s, u"location"_s, u"url"_s};
    return names;
}

bool isOwnAddress(const Account &account, const QString &email)
{
    return email.compare(account.email, Qt::CaseInsensitive) == 0;
}

/// What stands in the way of a new e-mail address or password.
std::optional<Response> credentialRefusal(const Context &context)
{
    Account &account = context.account();
    const QJsonObject &body = context.body;
    const QString email = body.value("email"_L1).toString();
    const bool changesEmail = !email.isEmpty() && !isOwnAddress(account, email);
    const bool changesPassword = body.contains("password"_L1);
    if (!changesEmail && !changesPassword)
        return std::nullopt;
    if (changesEmail && context.world().isEmailTaken(email, account))
        return validationResponse({{u"email"_s, u"is in use by another account"_s}});
    // API 1.24 has no currentCredentials: there, the token alone is enough.
    if (context.state.settings.version == ApiVersion::V1_24)
        return std::nullopt;
    if (!body.contains("currentCredentials"_L1))
        return validationResponse(
            {{u"currentCredentials"_s, u"is required to change the e-mail address or the password"_s}});
    if (!confirm(account, body.value("currentCredentials"_L1).toObject(), context.nowMs))
        return wrongCredentials();
    return std::nullopt;
}

void apply(Account &account, const QJsonObject &body, qint64 nowMs)
{
    for (const QString &name : freeTextFields()) {
        if (body.contains(name))
            account.profile.insert(name, body.value(name));
    }
    if (body.contains("email"_L1)) {
        const QString email = body.value("email"_L1).toString();
        account.requestedEmail = isOwnAddress(account, email) ? QString() : email;
    }
    if (body.contains("password"_L1)) {
        account.password = body.value("password"_L1).toString();
        account.passwordUpdatedMs = nowMs;
    }
    if (body.contains("tokenCutoff"_L1))
        account.tokenCutoffMs = parseDateTime(body.value("tokenCutoff"_L1).toString());
    account.touch(nowMs);
}

QByteArray picture()
{
    QFile file(u":/sandbox/avatar-demo.png"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const Schema &mePatch(ApiVersion version)
{
    static const QList<Schema::Field> common{
        {u"email"_s, check::email()},          {u"firstName"_s, check::text(1, 1024)},
        {u"lastName"_s, check::text(0, 1024)}, {u"companyName"_s, check::text(0, 1024)},
        {u"title"_s, check::text(0, 1024)},    {u"phoneNumber"_s, check::text(0, 1024)},
        {u"location"_s, check::text(0, 1024)}, {u"url"_s, check::text(0, 1024)},
        {u"password"_s, check::newPassword()}, {u"tokenCutoff"_s, check::dateTime()},
    };
    static const Schema old(common);
    static const Schema current(
        common + QList<Schema::Field>{{u"currentCredentials"_s,
                                       check::object(Schema({{u"password"_s, check::password(), true},
                                                             {u"twoFactorCode"_s, check::text(0, 2048)}}))}});
    return version == ApiVersion::V1_24 ? old : current;
}

Response get(const Context &context)
{
    QList<FieldError> errors;
    const bool withRecent = booleanParameter(context.request, u"includeRecent"_s, false, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    return jsonResponse(profileView(context, withRecent));
}

Response patch(const Context &context)
{
    if (const std::optional<Response> refused = credentialRefusal(context))
        return *refused;
    apply(context.account(), context.body, context.nowMs);
    return jsonResponse(profileView(context, false));
}

Response verifyEmail(const Context &context)
{
    const Account &account = context.account();
    if (account.emailVerified && account.requestedEmail.isEmpty())
        return errorResponse(400, "Validation"_L1, u"The e-mail address is verified already"_s);
    return success();
}

Response disconnectGithub(const Context &context)
{
    Account &account = context.account();
    if (account.githubName.isEmpty())
        return errorResponse(400, "Validation"_L1, u"The account is not connected to GitHub"_s);
    account.githubName.clear();
    account.touch(context.nowMs);
    return jsonResponse(profileView(context, false));
}

Response avatar(const Context &)
{
    Response response;
    response.contentType = "image/png";
    response.body = picture();
    return response.body.isEmpty() ? notFound(u"The picture"_s) : response;
}

} // namespace sandbox::profile
