// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpnetwork.h"

#include "authorityfile.h"
#include "errormapping.h"
#include "httptransport.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Any answer of an API will do, the one that the address is not there as well.
std::optional<ApiError> problemIn(const HttpResponse &response)
{
    if (looksLikeHtml(response))
        return ApiError{.kind = ApiError::Kind::ForeignAnswer, .httpStatus = response.status};
    std::optional<ApiError> error = statusError(response, NotFoundMeans::RouteMissing);
    using Kind = ApiError::Kind;
    if (error && (error->kind == Kind::Server || error->kind == Kind::ForeignAnswer ||
                  error->kind == Kind::ProxyRefused))
        return error;
    return {};
}

} // namespace

HttpNetwork::HttpNetwork(HttpTransport &transport, RequestLog *log, QObject *parent)
    : QObject(parent),
      m_transport(transport),
      m_log(log)
{
}

const NetworkSettings &HttpNetwork::settings() const
{
    return m_transport.settings();
}

Result<Done> HttpNetwork::setSettings(const NetworkSettings &settings)
{
    return m_transport.setSettings(settings);
}

Result<AuthorityFile> HttpNetwork::lookAt(const QString &path) const
{
    const Result<QList<QSslCertificate>> found = readAuthorities(path);
    if (!found)
        return found.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto expired = std::ranges::count_if(*found, [&now](const QSslCertificate &authority) {
        return authority.expiryDate() < now || authority.effectiveDate() > now;
    });
    return AuthorityFile{.authorities = int(found->size()), .expired = int(expired)};
}

Call<milliseconds> HttpNetwork::tryOut(const QUrl &address, const NetworkSettings &settings)
{
    auto *transport = new HttpTransport(m_log, this);
    if (const Result<Done> taken = transport->setSettings(settings); !taken) {
        delete transport;
        return Call<milliseconds>::ready(taken.error());
    }
    QElapsedTimer elapsed;
    elapsed.start();
    return transport->send({.url = address})
        .map([transport = QPointer<HttpTransport>(transport),
              elapsed](Result<HttpResponse> response) -> Result<milliseconds> {
            if (transport)
                transport->deleteLater();
            if (!response)
                return std::move(response).error();
            if (const std::optional<ApiError> problem = problemIn(*response))
                return *problem;
            return milliseconds(elapsed.elapsed());
        });
}

QString HttpNetwork::tlsLibrary() const
{
    return u"%1 (%2)"_s.arg(QSslSocket::sslLibraryVersionString(), QSslSocket::activeBackend());
}
