// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"
#include "seed.h"
#include "totp.h"

using namespace Qt::StringLiterals;

namespace sandbox::knobs {

namespace {

constexpr double longestDelayMs = 60'000;
constexpr double manyTimes = 1e6;
constexpr double tenYearsMs = 10.0 * 366 * 24 * 60 * 60 * 1000;

Target targetIn(const QJsonObject &body)
{
    return {body.value("method"_L1).toString(), body.value("path"_L1).toString()};
}

/// Zero stands for "until the next reset".
std::optional<int> timesIn(const QJsonObject &body, int fallback)
{
    const int times = body.value("times"_L1).toInt(fallback);
    return times == 0 ? std::nullopt : std::optional(times);
}

Response answerIn(const QJsonObject &body)
{
    const int status = body.value("status"_L1).toInt(500);
    Response answer = errorResponse(status, "SandboxFailure"_L1, u"This failure was asked for"_s);
    if (body.contains("body"_L1))
        answer.body = body.value("body"_L1).toString().toUtf8();
    if (body.contains("contentType"_L1))
        answer.contentType = body.value("contentType"_L1).toString().toUtf8();
    const QJsonObject headers = body.value("headers"_L1).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        answer.headers.append({it.key().toUtf8(), it->toString().toUtf8()});
    return answer;
}

Break breakIn(const QJsonObject &body)
{
    const QString where = body.value("disconnect"_L1).toString();
    if (where.isEmpty())
        return Break::None;
    return where == "before"_L1 ? Break::BeforeAnswer : Break::MidBody;
}

/// A code that the account would take now: the present one, or the next where the present one is used up.
QString freshCode(const Account &account, const QByteArray &secret, qint64 nowMs)
{
    const qint64 step = totp::stepAt(nowMs);
    return totp::code(secret, account.lastCodeStep == step ? step + 1 : step);
}

} // namespace

const Schema &failBody(ApiVersion)
{
    static const Schema schema({
        {u"method"_s, check::text(1, 20)},
        {u"path"_s, check::text(1, 2000), true},
        {u"status"_s, check::integer(200, 599)},
        {u"body"_s, check::text(0, 1 << 20)},
        {u"contentType"_s, check::headerValue()},
        {u"headers"_s, check::headers()},
        {u"times"_s, check::integer(0, manyTimes)},
        {u"after"_s, check::boolean()},
        {u"disconnect"_s, check::oneOf({u"before"_s, u"mid-body"_s})},
    });
    return schema;
}

const Schema &delayBody(ApiVersion)
{
    static const Schema schema({
        {u"method"_s, check::text(1, 20)},
        {u"path"_s, check::text(1, 2000), true},
        {u"ms"_s, check::integer(0, longestDelayMs), true},
        {u"times"_s, check::integer(0, manyTimes)},
    });
    return schema;
}

const Schema &clockBody(ApiVersion)
{
    static const Schema schema({
        {u"advanceMs"_s, check::integer(-tenYearsMs, tenYearsMs)},
        {u"now"_s, check::dateTime()},
    });
    return schema;
}

const Schema &expireBody(ApiVersion)
{
    static const Schema schema({{u"email"_s, check::email()}});
    return schema;
}

const Schema &verifyBody(ApiVersion)
{
    static const Schema schema({{u"email"_s, check::email(), true}});
    return schema;
}

Response reset(const Context &context)
{
    State &state = context.state;
    state.clock.reset();
    state.faults.clear();
    state.log.clear();
    state.world = seededWorld(state.settings.seed, state.clock.nowMs());
    return success();
}

Response fail(const Context &context)
{
    const QJsonObject &body = context.body;
    Faults::Failure failure{targetIn(body), answerIn(body), body.value("after"_L1).toBool(),
                            timesIn(body, 1)};
    failure.answer.breakage = breakIn(body);
    if (failure.answer.breakage == Break::MidBody && !body.contains("body"_L1))
        failure.answer.body.clear();
    context.state.faults.add(failure);
    return success();
}

Response delay(const Context &context)
{
    context.state.faults.setDelay(targetIn(context.body),
                                  std::chrono::milliseconds(context.body.value("ms"_L1).toInt()),
                                  timesIn(context.body, 0));
    return success();
}

Response clock(const Context &context)
{
    Clock &clock = context.state.clock;
    if (context.body.contains("now"_L1))
        clock.set(*parseDateTime(context.body.value("now"_L1).toString()));
    clock.advance(context.body.value("advanceMs"_L1).toInteger());
    return jsonResponse(QJsonObject{{u"now"_s, formatDateTime(clock.nowMs())}});
}

Response expireAccountTokens(const Context &context)
{
    const QString email = context.body.value("email"_L1).toString();
    Account *only = context.world().accountByEmail(email);
    if (!email.isEmpty() && !only)
        return notFound(u"The account"_s);
    for (auto &[id, account] : context.world().accounts) {
        if (!only || only == &account)
            expireTokens(account, context.nowMs);
    }
    return success();
}

Response verifyAccountEmail(const Context &context)
{
    Account *account = context.world().accountByEmail(context.body.value("email"_L1).toString());
    if (!account)
        return notFound(u"The account"_s);
    if (!account->requestedEmail.isEmpty())
        account->email = std::exchange(account->requestedEmail, QString());
    account->emailVerified = true;
    return success();
}

Response log(const Context &context)
{
    return jsonResponse(context.state.log.toJson());
}

Response code(const Context &context)
{
    const Account *account = context.world().accountByEmail(context.request.query.value(u"email"_s));
    if (!account)
        return notFound(u"The account"_s);
    const QByteArray secret =
        account->twoFactorSecret.isEmpty() ? account->offeredSecret : account->twoFactorSecret;
    if (secret.isEmpty())
        return notFound(u"A two-factor key of this account"_s);
    return jsonResponse(QJsonObject{{u"code"_s, freshCode(*account, secret, context.nowMs)}});
}

} // namespace sandbox::knobs
