// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "page.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox::apitokens {

namespace {

Check orgRoles()
{
    constexpr qsizetype mostRoles = 25;
    constexpr qsizetype mostResources = 100;
    const Check role = check::oneOf({u"admin"_s, u"edit"_s, u"collaborate"_s, u"view"_s, u"none"_s});
    const Check resourceRole =
        check::object(Schema({{u"resourceId"_s, check::objectId(), true},
                              {u"role"_s, check::oneOf({u"collaborate"_s, u"view"_s, u"none"_s}), true}}));
    return check::list(
        check::object(Schema({{u"orgId"_s, check::objectIdOr(u"sandbox"_s), true},
                              {u"role"_s, role, true},
                              {u"applicationRoles"_s, check::list(resourceRole, mostResources)},
                              {u"dashboardRoles"_s, check::list(resourceRole, mostResources)}})),
        mostRoles);
}

QList<Schema::Field> patchFields(ApiVersion version)
{
    QList<Schema::Field> fields{{u"name"_s, check::text(1, 255)},
                                {u"description"_s, check::text(0, 32767)},
                                {u"status"_s, check::oneOf({u"active"_s, u"inactive"_s})}};
    if (version == ApiVersion::V1_24)
        return fields;
    return fields + QList<Schema::Field>{
                        {u"defaultRole"_s,
                         check::oneOf({u"admin"_s, u"edit"_s, u"collaborate"_s, u"view"_s, u"none"_s})},
                        {u"orgRoles"_s, orgRoles()}};
}

Schema makePostBody(ApiVersion version)
{
    QList<Schema::Field> fields = patchFields(version);
    fields.first().required = true;
    return Schema(fields + QList<Schema::Field>{
                               {u"expirationDate"_s, check::dateTime()},
                               {u"scope"_s, check::list(check::scope(), 1000, check::Repeats::Refused)}});
}

QJsonObject view(const ApiToken &token)
{
    QJsonObject view = token.roles;
    view.insert("id"_L1, token.id);
    view.insert("apiTokenId"_L1, token.id);
    view.insert("ownerId"_L1, token.accountId);
    view.insert("ownerType"_L1, u"user"_s);
    view.insert("creatorId"_L1, token.accountId);
    view.insert("creatorType"_L1, u"user"_s);
    view.insert("name"_L1, token.name);
    view.insert("creationDate"_L1, formatDateTime(token.createdMs));
    view.insert("lastUpdated"_L1, formatDateTime(token.updatedMs));
    view.insert("scope"_L1, QJsonArray::fromStringList(token.scopes));
    view.insert("status"_L1, token.active ? u"active"_s : u"inactive"_s);
    if (!token.description.isEmpty())
        view.insert("description"_L1, token.description);
    if (token.expiresMs)
        view.insert("expirationDate"_L1, formatDateTime(*token.expiresMs));
    return view;
}

void apply(ApiToken &token, const QJsonObject &body)
{
    if (body.contains("name"_L1))
        token.name = body.value("name"_L1).toString();
    if (body.contains("description"_L1))
        token.description = body.value("description"_L1).toString();
    if (body.contains("status"_L1))
        token.active = body.value("status"_L1) == "active"_L1;
    for (const auto name : {"defaultRole"_L1, "orgRoles"_L1}) {
        if (body.contains(name))
            token.roles.insert(name, body.value(name));
    }
}

ApiToken *ownToken(const Context &context)
{
    const auto found = context.world().apiTokens.find(context.ids.first().toLower());
    const bool isOwn =
        found != context.world().apiTokens.end() && found->second.accountId == context.account().id;
    return isOwn ? &found->second : nullptr;
}

Response noSuchToken()
{
    return notFound(u"The API token"_s);
}

QList<PageItem> ownTokens(const Context &context)
{
    QList<PageItem> items;
    for (const auto &[id, token] : context.world().apiTokens) {
        if (token.accountId == context.account().id)
            items.append({token.name, token.createdMs, token.updatedMs, view(token)});
    }
    return items;
}

/// What stands in the way of a new token.
std::optional<Response> creationRefusal(const Context &context, std::optional<qint64> expiresMs)
{
    if (expiresMs && *expiresMs <= context.nowMs)
        return validationResponse({{u"expirationDate"_s, u"must be in the future"_s}});
    const QJsonValue limit = context.account().limits.value("apitoken"_L1);
    if (limit.isDouble() && ownTokens(context).size() >= limit.toInt())
        return errorResponse(400, "LimitExceeded"_L1,
                             u"The account has all the API tokens that it may have"_s);
    return std::nullopt;
}

} // namespace

const Schema &postBody(ApiVersion version)
{
    static const Schema old = makePostBody(ApiVersion::V1_24);
    static const Schema current = makePostBody(ApiVersion::V1_30);
    return version == ApiVersion::V1_24 ? old : current;
}

const Schema &patchBody(ApiVersion version)
{
    static const Schema old(patchFields(ApiVersion::V1_24));
    static const Schema current(patchFields(ApiVersion::V1_30));
    return version == ApiVersion::V1_24 ? old : current;
}

Response list(const Context &context)
{
    QList<FieldError> errors;
    const PageQuery query = PageQuery::read(context.request, errors);
    if (!errors.isEmpty())
        return validationResponse(errors);
    QJsonObject page = pageOf(ownTokens(context), query);
    page.insert("ownerId"_L1, context.account().id);
    page.insert("ownerType"_L1, u"user"_s);
    return jsonResponse(page);
}

Response post(const Context &context)
{
    const QJsonObject &body = context.body;
    ApiToken token;
    if (body.contains("expirationDate"_L1))
        token.expiresMs = parseDateTime(body.value("expirationDate"_L1).toString());
    if (const std::optional<Response> refused = creationRefusal(context, token.expiresMs))
        return *refused;
    token.id = context.world().makeId();
    token.accountId = context.account().id;
    token.scopes = body.value("scope"_L1).toVariant().toStringList();
    if (token.scopes.isEmpty())
        token.scopes = QStringList{u"all.User"_s};
    // Later than any moment whose tokens have been made to expire.
    token.createdMs = std::max(context.nowMs, context.account().expiredBeforeMs);
    token.updatedMs = token.createdMs;
    apply(token, body);
    context.world().apiTokens[token.id] = token;

    // The text of the token is shown this once.
    QJsonObject answer = view(token);
    answer.insert("token"_L1, apiTokenText(token, context.baseUrl));
    return jsonResponse(answer, 201);
}

Response get(const Context &context)
{
    const ApiToken *token = ownToken(context);
    return token ? jsonResponse(view(*token)) : noSuchToken();
}

Response patch(const Context &context)
{
    ApiToken *token = ownToken(context);
    if (!token)
        return noSuchToken();
    apply(*token, context.body);
    token->updatedMs = context.nowMs;
    return jsonResponse(view(*token));
}

Response remove(const Context &context)
{
    const ApiToken *token = ownToken(context);
    if (!token)
        return noSuchToken();
    context.world().apiTokens.erase(QString(token->id));
    return success();
}

} // namespace sandbox::apitokens
