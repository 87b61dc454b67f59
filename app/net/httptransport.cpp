// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include "errormapping.h"
#include "requestlog.h"
#include "serverurl.h"
#include "version.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    // Qt would turn a redirected write into a GET, so only reads follow; and never to another origin,
    // because the Authorization header would go along.
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         request.method == HttpMethod::Get ? QNetworkRequest::SameOriginRedirectPolicy
                                                           : QNetworkRequest::ManualRedirectPolicy);
    network.setMaximumRedirectsAllowed(5);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setHeader(QNetworkRequest::UserAgentHeader, u"Conta/%1"_s.arg(contaVersion()));
    network.setRawHeader("Accept", request.accept);
    network.setRawHeader("Accept-Version", "^1.30.0");
    if (!request.body.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    if (!request.bearer.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + request.bearer.reveal());
    return network;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(header).trimmed(), Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(date)));
}

// One request from its first byte to its answer. It belongs to the transport, not to whoever asked.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkReply *reply, HttpTransport::Limits limits, QObject *parent)
        : QObject(parent), m_reply(reply), m_largestBody(limits.largestBody)
    {
        reply->setParent(this);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_failure = networkError(QNetworkReply::TimeoutError, u"no complete answer in time"_s, status());
            m_reply->abort();
        });
        m_timer.start(limits.timeout);
        m_elapsed.start();
    }

    Call<HttpResponse> call() { return m_promise.call(); }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_elapsed.elapsed()); }
    std::function<void(const Exchange &, const Result<HttpResponse> &)> finished;

private:
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() <= m_largestBody || m_failure)
            return;
        m_failure = ApiError{.kind = ApiError::Kind::BadResponse,
                             .httpStatus = status(),
                             .type = u"TooLarge"_s,
                             .message = u"more than %1 bytes"_s.arg(m_largestBody)};
        m_reply->abort();
    }

    void finish()
    {
        m_timer.stop();
        Result<HttpResponse> result = outcome();
        if (finished)
            finished(*this, result);
        m_promise.resolve(std::move(result));
        deleteLater();
    }

    Result<HttpResponse> outcome()
    {
        if (m_failure)
            return *m_failure;
        m_body += m_reply->readAll();
        const QNetworkReply::NetworkError code = m_reply->error();
        // Codes from ContentAccessDenied on may only restate an HTTP status, which is an answer.
        if (code != QNetworkReply::NoError && (code < QNetworkReply::ContentAccessDenied || status() < 400))
            return networkError(code, m_reply->errorString(), status());
        const QByteArray contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        return HttpResponse{
            .status = status(),
            .contentType = contentType.left(contentType.indexOf(';')).trimmed().toLower(),
            .body = m_body,
            .retryAfter = m_reply->hasRawHeader("Retry-After") ? retryAfter(m_reply->rawHeader("Retry-After"))
                                                               : std::nullopt,
            .serverDate = QDateTime::fromString(QString::fromLatin1(m_reply->rawHeader("Date")), Qt::RFC2822Date)
                              .toUTC()};
    }

    QNetworkReply *m_reply;
    qint64 m_largestBody;
    QByteArray m_body;
    std::optional<ApiError> m_failure;
    Promise<HttpResponse> m_promise;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace

HttpTransport::HttpTransport(RequestLog *log, QObject *parent) : HttpTransport(log, Limits(), parent) {}

HttpTransport::HttpTransport(RequestLog *log, Limits limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_log(log), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new ProxyChoice);
    m_manager->setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    // Before the manager: a reply whose manager is gone emits nothing, and its promise would never resolve.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

Call<HttpResponse> HttpTransport::send(HttpRequest request)
{
    if (!isTrustworthy(request.url)) {
        return Call<HttpResponse>::ready(ApiError{.kind = ApiError::Kind::Tls,
                                                  .type = u"PlainHttp"_s,
                                                  .message = u"plain http to another machine is refused"_s});
    }
    Limits limits = m_limits;
    limits.timeout = request.timeout.value_or(limits.timeout);
    QNetworkReply *reply = m_manager->sendCustomRequest(networkRequest(request), httpMethodName(request.method),
                                                        request.body);
    auto *exchange = new Exchange(reply, limits, this);
    if (m_log) {
        RequestLog::Entry entry{.started = QDateTime::currentDateTimeUtc(),
                                             .method = request.method,
                                             .path = request.url.path()};
        exchange->finished = [this, entry](const Exchange &done, const Result<HttpResponse> &result) mutable {
            entry.status = result ? result->status : result.error().httpStatus;
            entry.problem = result ? QString() : QString(kindName(result.error().kind));
            entry.took = done.elapsed();
            m_log->add(entry);
        };
    }
    return exchange->call();
}
