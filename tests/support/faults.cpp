// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include "actioncalls.h"
#include "damagedjson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Scene = Fault::Scene;
using Connection = Fault::Connection;
using AnswerTo = std::function<WireServer::Answer(const Scene &)>;

constexpr qint64 twoHundredMegabytes = 200 * 1024 * 1024;

const QString &value()
{
    static const QString text = u"value"_s;
    return text;
}

AnswerTo always(const WireServer::Answer &answer)
{
    return [answer](const Scene &) {
        return answer;
    };
}

// A good answer in everything but its content.
AnswerTo content(std::function<QByteArray(const QByteArray &good)> damage)
{
    return [damage](const Scene &scene) {
        return WireServer::reply(200, damage(goodAnswer(scene.action)));
    };
}

QByteArray head(const QByteArray &lines)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + lines + "\r\n";
}

// A head that promises more than comes, as this many bytes more.
QByteArray shortOf(const Scene &scene, int missing)
{
    const QByteArray body = goodAnswer(scene.action);
    return head("Content-Length: " + QByteArray::number(body.size() + missing) + "\r\n") + body;
}

Fault same(const QString &name, const QString &outcome, AnswerTo answer)
{
    return {.name = name, .answer = std::move(answer), .reads = outcome, .writes = outcome};
}

Fault hanging(const QString &name, AnswerTo answer)
{
    Fault fault = same(name, u"Timeout"_s, std::move(answer));
    fault.hangs = true;
    return fault;
}

QMap<ActionId, QString> forActions(std::initializer_list<ActionId> ids, const QString &outcome)
{
    QMap<ActionId, QString> exceptions;
    for (const ActionId id : ids)
        exceptions.insert(id, outcome);
    return exceptions;
}

QList<Fault> brokenConnections()
{
    const QString closed = u"Offline ConnectionClosed"_s;
    QList<Fault> list;
    Fault refused = same(u"connection refused"_s, u"Offline ConnectionRefused"_s, always({}));
    refused.connection = Connection::Refused;
    list.append(refused);
    list.append(same(u"reset at once"_s, closed, always(WireServer::thenReset({}))));
    list.append(same(u"closed at once"_s, closed, always(WireServer::closed())));
    list.append(same(u"reset in the headers"_s, closed,
                     always(WireServer::thenReset("HTTP/1.1 200 OK\r\nContent-Ty"))));
    list.append(same(u"reset in mid-body"_s, closed,
                     [](const Scene &scene) { return WireServer::thenReset(shortOf(scene, 20)); }));
    list.append(same(u"closed in mid-body"_s, closed,
                     [](const Scene &scene) { return WireServer::thenClose(shortOf(scene, 20)); }));
    Fault chunk =
        same(u"closed in a chunk"_s, closed,
             always(WireServer::thenClose(head("Transfer-Encoding: chunked\r\n") + "50\r\n{\"id\"")));
    chunk.orElse = u"BadResponse"_s;
    list.append(chunk);
    return list;
}

QList<Fault> slowAnswers()
{
    QList<Fault> list;
    list.append(hanging(u"no answer ever"_s, always(WireServer::never())));
    list.append(hanging(u"half a head, then silence"_s, always({.bytes = "HTTP/1.1 200 OK\r\nConte"})));
    list.append(hanging(u"a byte a second"_s, [](const Scene &scene) {
        WireServer::Answer answer = WireServer::reply(200, goodAnswer(scene.action));
        answer.dripSize = 1;
        answer.dripPause = 1s;
        return answer;
    }));
    list.append(hanging(u"length too large, left open"_s,
                        [](const Scene &scene) { return WireServer::Answer{.bytes = shortOf(scene, 1)}; }));
    return list;
}

QList<Fault> brokenTransfer()
{
    const QString damaged = u"BadResponse"_s;
    const QByteArray gzip = "Content-Encoding: gzip";
    QList<Fault> list;
    list.append(same(u"length too large, closed"_s, u"Offline ConnectionClosed"_s,
                     [](const Scene &scene) { return WireServer::thenClose(shortOf(scene, 1)); }));
    list.append(same(u"length too small"_s, damaged,
                     [](const Scene &scene) { return WireServer::Answer{.bytes = shortOf(scene, -5)}; }));
    list.append(same(u"bad gzip"_s, u"BadResponse Encoding"_s,
                     always(WireServer::reply(200, "this is no gzip", {gzip}))));
    list.append(same(u"gzip cut short"_s, damaged, [gzip](const Scene &scene) {
        return WireServer::reply(200, gzipped(goodAnswer(scene.action)).chopped(12), {gzip});
    }));
    list.append(same(u"gzip of 200 MB"_s, u"BadResponse Encoding"_s, [gzip](const Scene &) {
        static const QByteArray bomb = gzipped(QByteArray(twoHundredMegabytes, ' '));
        return WireServer::reply(200, bomb, {gzip});
    }));
    list.append(
        same(u"200 MB"_s, u"BadResponse TooLarge"_s,
             always({.bytes = head("Content-Length: " + QByteArray::number(twoHundredMegabytes) + "\r\n"),
                     .filler = twoHundredMegabytes})));
    list.append(same(u"200 MB, length unsaid"_s, u"BadResponse TooLarge"_s,
                     always({.bytes = head("Transfer-Encoding: chunked\r\n") +
                                      QByteArray::number(twoHundredMegabytes, 16) + "\r\n",
                             .filler = twoHundredMegabytes,
                             .tail = "\r\n0\r\n\r\n"})));
    list.append(same(u"not HTTP"_s, u"Offline ConnectionClosed"_s,
                     always(WireServer::thenClose("SSH-2.0-OpenSSH_9.2\r\n\r\n"))));
    return list;
}

QList<Fault> brokenContent()
{
    const QString damaged = u"BadResponse"_s;
    const auto withoutValue = [] {
        return forActions({ActionId::Delete, ActionId::TransferResources, ActionId::VerifyEmail}, value());
    };
    QList<Fault> list;
    list.append(same(u"empty body"_s, damaged, always(WireServer::reply(200))));
    Fault noContent = same(u"204 without a body"_s, damaged, always({.bytes = "HTTP/1.1 204 None\r\n\r\n"}));
    noContent.exceptions = withoutValue();
    list.append(noContent);
    list.append(
        same(u"a web page"_s, u"ForeignAnswer Html"_s,
             always(WireServer::reply(200, "<!DOCTYPE html><title>Welcome</title>", {}, "text/html"))));
    list.append(same(u"a web page called JSON"_s, u"ForeignAnswer Html"_s,
                     always(WireServer::reply(200, "\n<html><body>Sign in to the network</body></html>"))));
    list.append(same(u"truncated JSON"_s, damaged,
                     content([](const QByteArray &good) { return good.left(good.size() / 2); })));
    list.append(same(u"null"_s, damaged, content([](const QByteArray &) { return "null"_ba; })));
    list.append(
        same(u"an array of numbers"_s, damaged, content([](const QByteArray &) { return "[1,2]"_ba; })));
    list.append(same(u"wrong types"_s, damaged, content(&withWrongTypes)));
    list.append(same(u"nested 100,000 deep"_s, damaged,
                     content([](const QByteArray &) { return QByteArray(100'000, '['); })));
    list.append(same(u"nested 900 deep where nobody looks"_s, value(), content([](const QByteArray &good) {
                         return withExtraKey(good, QByteArray(900, '[') + QByteArray(900, ']'));
                     })));
    list.append(same(u"invalid UTF-8"_s, damaged,
                     content([](const QByteArray &good) { return withExtraKey(good, "\"\xc3\x28\xff\""); })));
    list.append(same(u"NUL bytes in between"_s, damaged,
                     content([](const QByteArray &good) { return good + QByteArray(3, '\0'); })));
    list.append(same(u"an escaped NUL in a text"_s, value(),
                     content([](const QByteArray &good) { return withExtraKey(good, "\"a\\u0000b\""); })));
    list.append(same(u"duplicate keys"_s, value(), content(&withDuplicateKeys)));
    list.append(same(u"a number beyond all range where nobody looks"_s, value(),
                     content([](const QByteArray &good) { return withExtraKey(good, "1e999"); })));
    Fault huge = same(u"huge numbers"_s, damaged, content(&withHugeNumbers));
    huge.exceptions =
        forActions({ActionId::AddRecentItem, ActionId::ChangePassword, ActionId::Delete,
                    ActionId::FetchRecentItems, ActionId::GenerateTwoFactorAuth, ActionId::RefreshToken,
                    ActionId::RespondToInvite, ActionId::TransferResources, ActionId::VerifyEmail},
                   value());
    list.append(huge);
    Fault dates = same(u"dates out of range"_s, damaged, content(&withImpossibleDates));
    dates.exceptions = huge.exceptions;
    dates.exceptions.insert(ActionId::PayloadCounts, value());
    list.append(dates);
    return list;
}

Fault redirect(const QString &name, int status, std::function<QUrl(const Scene &)> target)
{
    const AnswerTo answer = [status, target](const Scene &scene) {
        return WireServer::reply(status, {}, {"Location: " + target(scene).toEncoded()});
    };
    return {.name = name.arg(status),
            .answer = answer,
            .reads = u"ForeignAnswer Redirect"_s,
            .writes = u"ForeignAnswer"_s};
}

QUrl at(QUrl url, const QByteArray &pathAndQuery)
{
    return url.resolved(QUrl::fromEncoded(pathAndQuery));
}

QList<Fault> redirects()
{
    QList<Fault> list;
    for (const int status : {301, 302, 307, 308}) {
        list.append(redirect(u"%1 to itself"_s, status,
                             [](const Scene &scene) { return at(scene.server, scene.request.path); }));
        list.append(redirect(u"%1 in a circle"_s, status, [](const Scene &scene) {
            const bool first = !scene.request.path.contains("&again");
            return at(scene.server, first ? scene.request.path + "&again" : scene.request.path.chopped(6));
        }));
        list.append(redirect(u"%1 to another host"_s, status,
                             [](const Scene &scene) { return at(scene.stranger, scene.request.path); }));
        Fault down = redirect(u"%1 from https to http"_s, status,
                              [](const Scene &scene) { return at(scene.stranger, scene.request.path); });
        down.connection = Connection::Encrypted;
        list.append(down);
    }
    return list;
}

QByteArray errorBody(const QByteArray &type)
{
    return R"({"type":")" + type + R"(","message":"No."})";
}

Fault refusal(int status, const QByteArray &type, const QString &kind)
{
    return same(QString::number(status), kind + u' ' + QString::fromLatin1(type),
                always(WireServer::reply(status, errorBody(type))));
}

QList<Fault> refusals()
{
    QList<Fault> list;
    list.append(
        same(u"400 with fields"_s, u"Invalid Validation"_s,
             always(WireServer::reply(400, R"({"type":"Validation","message":"No.","validationErrors":[
            {"field":"firstName","message":"is too long"}]})"))));
    list.append(refusal(401, "Unauthorized", u"Unauthorized"_s));
    list.append(refusal(403, "Forbidden", u"Forbidden"_s));
    Fault missing = refusal(404, "NotFound", u"NotOffered"_s);
    missing.exceptions = forActions({ActionId::Invite, ActionId::RespondToInvite}, u"NotFound NotFound"_s);
    list.append(missing);
    list.append(refusal(405, "MethodNotAllowed", u"NotOffered"_s));
    list.append(refusal(409, "Conflict", u"Conflict"_s));
    list.append(refusal(410, "Gone", u"Gone"_s));
    list.append(same(u"413 from a proxy"_s, u"Invalid"_s,
                     always(WireServer::reply(413, "<html>Too large</html>", {}, "text/html"))));
    list.append(refusal(422, "Validation", u"Invalid"_s));
    list.append(refusal(429, "RateLimited", u"RateLimited"_s));
    list.append(same(u"429 with Retry-After"_s, u"RateLimited RateLimited"_s,
                     always(WireServer::reply(429, errorBody("RateLimited"), {"Retry-After: 120"}))));
    list.append(refusal(500, "Server", u"Server"_s));
    list.append(same(u"502 with a web page"_s, u"Server"_s,
                     always(WireServer::reply(502, "<html>Bad gateway</html>", {}, "text/html"))));
    list.append(refusal(503, "Unavailable", u"Server"_s));
    list.append(refusal(504, "Timeout", u"Server"_s));
    return list;
}

QList<Fault> distrust()
{
    const std::tuple<QString, QString, Connection> cases[] = {
        {u"certificate of an unknown authority"_s, u"Tls UnknownAuthority"_s, Connection::UnknownAuthority},
        {u"certificate for another host"_s, u"Tls WrongHost"_s, Connection::WrongHost},
        {u"certificate expired"_s, u"Tls CertificateExpired"_s, Connection::Expired},
        {u"no TLS where TLS is meant"_s, u"Tls Handshake"_s, Connection::NotTls},
    };
    QList<Fault> list;
    for (const auto &[name, outcome, connection] : cases) {
        Fault fault = same(name, outcome, content([](const QByteArray &good) { return good; }));
        fault.connection = connection;
        list.append(fault);
    }
    return list;
}

} // namespace

QList<Fault> faults()
{
    return brokenConnections() + slowAnswers() + brokenTransfer() + brokenContent() + redirects() +
           refusals() + distrust();
}
