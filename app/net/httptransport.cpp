// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptransport.h"

#include "authorityfile.h"
#include "errormapping.h"
#include "qtcompat.h"
#include "requestlog.h"
#include "serverurl.h"
#include "version.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const NetworkSettings &settings) : m_mode(settings.proxyMode)
    {
        if (m_mode != NetworkSettings::ProxyMode::Manual)
            return;
        const NetworkSettings::Proxy &proxy = settings.proxy;
        m_manual =
            QNetworkProxy(proxy.kind == NetworkSettings::Proxy::Kind::Socks5 ? QNetworkProxy::Socks5Proxy
                                                                             : QNetworkProxy::HttpProxy,
                          proxy.host, proxy.port, proxy.user, proxy.password.revealText());
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_mode == NetworkSettings::ProxyMode::System)
            return systemProxyForQuery(query);
        return {m_manual};
    }

private:
    NetworkSettings::ProxyMode m_mode;
    QNetworkProxy m_manual{QNetworkProxy::NoProxy};
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

// Those of the system alone need no reading here, which takes its time.
std::optional<QSslConfiguration> tlsWith(const QList<QSslCertificate> &extra)
{
    if (extra.isEmpty())
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

// HTTP's own date format (RFC 9110, IMF-fixdate: "Sun, 06 Nov 1994 08:49:37 GMT"), whose zone Qt's parser of
// mail dates does not know; every answer has one, and QLocale's parser takes longer than all the rest.
QDateTime httpDate(const QByteArray &header)
{
    static const QByteArray months = "JanFebMarAprMayJunJulAugSepOctNovDec"_ba;
    constexpr qsizetype parts = 6;
    const QByteArrayList part = header.trimmed().split(' ');
    if (part.size() != parts || part.at(2).size() != 3 || part.last() != "GMT")
        return {};
    const qsizetype month = months.indexOf(part.at(2));
    const QDate date(part.at(3).toInt(), int(month / 3) + 1, part.at(1).toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(part.at(4)), Qt::ISODate);
    if (month % 3 != 0 || !date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, QtCompat::utc);
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime date = httpDate(header);
    if (!date.isValid())
        return {};
    return std::chrono::seconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(date)));
}

// Request content that can be sent once: Qt repeats a request when the connection breaks before an answer,
// even a write that the server may have carried out, and gives up only where the content cannot be had again.
class OneTimeContent final : public QIODevice
{
public:
    explicit OneTimeContent(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

// One request from its first byte to its answer. It belongs to the transport, not to whoever asked.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(std::shared_ptr<QNetworkAccessManager> manager, QNetworkReply *reply,
             HttpTransport::Limits limits, QObject *parent)
        : QObject(parent),
          m_manager(std::move(manager)),
          m_reply(reply),
          m_largestBody(limits.largestBody)
    {
        reply->setParent(nullptr);
        connect(reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::readLength);
        connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_distrust = distrust(errors); });
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

    void readLength()
    {
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_largestBody)
            dropTooLarge();
    }

    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > m_largestBody)
            dropTooLarge();
    }

    void dropTooLarge()
    {
        if (m_failure)
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
        // With an error's status the server has spoken, even where its words broke off; and a redirect that
        // Qt would have liked to follow, had the content been there once more, is an answer too.
        const bool answered =
            status() >= 400 || (code == QNetworkReply::ContentReSendError && status() >= 300);
        if (code != QNetworkReply::NoError && !answered)
            return failure(code);
        // Now and then Qt takes the end of a connection for the end of an answer.
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (m_body.size() < announced && !answered)
            return networkError(QNetworkReply::RemoteHostClosedError, u"shorter than announced"_s, status());
        const QByteArray contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        return HttpResponse{.status = status(),
                            .contentType = contentType.split(';').first().trimmed().toLower(),
                            .body = m_body,
                            .retryAfter = m_reply->hasRawHeader("Retry-After")
                                              ? retryAfter(m_reply->rawHeader("Retry-After"))
                                              : std::nullopt,
                            .serverDate = httpDate(m_reply->rawHeader("Date"))};
    }

    ApiError failure(QNetworkReply::NetworkError code) const
    {
        const QString text = m_reply->errorString();
        // Qt has no code of its own for most of what a proxy can refuse.
        if (code == QNetworkReply::UnknownNetworkError && !m_sent && goesThroughProxy())
            return networkError(QNetworkReply::UnknownProxyError, text, status());
        ApiError error = networkError(code, text, status());
        if (error.kind == ApiError::Kind::Tls && !m_distrust.isEmpty())
            error.type = m_distrust;
        return error;
    }

    bool goesThroughProxy() const
    {
        const QNetworkProxyQuery query(m_reply->url());
        return m_manager->proxyFactory()->queryProxy(query).value(0).type() != QNetworkProxy::NoProxy;
    }

    std::shared_ptr<QNetworkAccessManager> m_manager; // Outlives the reply, as it must.
    std::unique_ptr<QNetworkReply> m_reply;
    bool m_sent = false; // All of the request is on its way.
    QString m_distrust;  // Why the server's certificate is not trusted.
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
    : QObject(parent),
      m_largestBody(limits.largestBody),
      m_log(log),
      m_settings{.timeout = limits.timeout}
{
    renewManager();
}

HttpTransport::~HttpTransport()
{
    // Before the manager: a reply whose manager is gone emits nothing, and its promise would never resolve.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

Result<Done> HttpTransport::setSettings(const NetworkSettings &settings)
{
    Result<QList<QSslCertificate>> authorities = QList<QSslCertificate>();
    if (!settings.extraCaFile.isEmpty())
        authorities = readAuthorities(settings.extraCaFile);
    if (!authorities)
        return authorities.error();
    const bool otherAuthorities = *authorities != m_extraAuthorities;
    if (otherAuthorities) {
        m_extraAuthorities = *authorities;
        m_tls = tlsWith(m_extraAuthorities);
    }
    NetworkSettings before = std::exchange(m_settings, settings);
    before.timeout = settings.timeout;
    // Connections that stand were made by the old rules, and are not to be used again.
    if (otherAuthorities || before != settings)
        renewManager();
    return Done{};
}

void HttpTransport::renewManager()
{
    m_manager = std::make_shared<QNetworkAccessManager>();
    m_manager->setProxyFactory(new ProxyChoice(m_settings));
    m_manager->setAutoDeleteReplies(false);
}

QNetworkReply *HttpTransport::start(const HttpRequest &request)
{
    QNetworkRequest network = networkRequest(request);
    if (m_tls)
        network.setSslConfiguration(*m_tls);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, m_settings.http2);
    if (request.method == HttpMethod::Get)
        return m_manager->get(network);
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *content = new OneTimeContent(request.body);
    QNetworkReply *reply = m_manager->sendCustomRequest(network, httpMethodName(request.method), content);
    content->setParent(reply);
    return reply;
}

Call<HttpResponse> HttpTransport::send(HttpRequest request)
{
    if (!isTrustworthy(request.url)) {
        return Call<HttpResponse>::ready(ApiError{.kind = ApiError::Kind::Tls,
                                                  .type = u"PlainHttp"_s,
                                                  .message = u"plain http to another machine is refused"_s});
    }
    const Limits limits{.timeout = request.timeout.value_or(m_settings.timeout),
                        .largestBody = m_largestBody};
    auto *exchange = new Exchange(m_manager, start(request), limits, this);
    if (m_log) {
        RequestLog::Entry entry{
            .started = QDateTime::currentDateTimeUtc(), .method = request.method, .path = request.url.path()};
        exchange->finished = [this, entry](const Exchange &done, const Result<HttpResponse> &result) mutable {
            entry.status = result ? result->status : result.error().httpStatus;
            entry.problem = result ? QString() : QString(kindName(result.error().kind));
            entry.took = done.elapsed();
            m_log->add(entry);
        };
    }
    return exchange->call();
}

#include "httptransport.moc"
