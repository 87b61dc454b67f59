// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include "route.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// The variable parts of a path that has the route's shape; none when it has another.
std::optional<QStringList> match(const Route &route, const QString &path)
{
    const QStringList wanted = QString(route.path).split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList ids;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u':') && !given[i].isEmpty())
            ids.append(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return ids;
}

QString baseUrl(const Request &request)
{
    static const QRegularExpression hostForm(uR"(\A[A-Za-z0-9.\-]{1,255}(:[0-9]{1,5})?\z)"_s);
    const QString host = QString::fromLatin1(request.headers.value("host"));
    return u"http://"_s + (hostForm.match(host).hasMatch() ? host : u"127.0.0.1"_s);
}

std::optional<Response> refusal(const Route &route, const Grant &grant)
{
    const ScopeUse use = route.access == Access::Read ? ScopeUse::Read : ScopeUse::Write;
    if (!isAllowed(grant.scopes, route.scope, use))
        return forbidden(u"The access token lacks the scope %1"_s.arg(route.scope));
    if (!grant.account->emailVerified && !route.openToUnverified)
        return forbidden(u"The e-mail address must be verified first"_s);
    return std::nullopt;
}

Response answer(const Route &route, Context &context)
{
    if (route.access != Access::Open) {
        const std::optional<Grant> grant =
            authenticate(context.world(), context.request.headers.value("authorization"), context.nowMs);
        if (!grant)
            return unauthorized();
        if (const std::optional<Response> refused = refusal(route, *grant))
            return *refused;
        context.grant = *grant;
    }
    if (route.schema) {
        QList<FieldError> errors;
        context.body = route.schema(context.state.settings.version).read(context.request.body, errors);
        if (!errors.isEmpty())
            return validationResponse(errors);
    }
    return route.handler(context);
}

} // namespace

Response dispatch(State &state, const Request &request)
{
    Context context{state, request, baseUrl(request), state.clock.nowMs(), {}, {}, {}};
    QStringList methods;
    for (const Route &route : routes()) {
        if (route.since > state.settings.version)
            continue;
        const std::optional<QStringList> ids = match(route, request.path);
        if (!ids)
            continue;
        if (route.method == request.method) {
            context.ids = *ids;
            return answer(route, context);
        }
        methods.append(route.method);
    }
    if (methods.isEmpty())
        return errorResponse(404, "NotFound"_L1, u"There is no such route: "_s + request.path.left(200));
    Response refused =
        errorResponse(405, "MethodNotAllowed"_L1, request.method.left(20) + u" is not allowed here"_s);
    refused.headers.append({"Allow", methods.join(u", "_s).toLatin1()});
    return refused;
}

} // namespace sandbox
