// SPDX-License-Identifier: GPL-3.0-or-later
#include "releasefeed.h"

#include "errormapping.h"
#include "jsonreader.h"
#include "transport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isVersion(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9]{1,6}(\\.[0-9]{1,6}){1,3}\\z"_s);
    return pattern.match(text).hasMatch();
}

Result<Release> read(const HttpResponse &response)
{
    if (const auto error = statusError(response, NotFoundMeans::ThingMissing))
        return *error;
    const Result<Release> release = JsonReader::decode(response.body, [](JsonReader &reader) {
        return Release{.version = reader.string("version"_L1),
                       .url = QUrl(reader.string("url"_L1), QUrl::StrictMode)};
    });
    if (!release)
        return release.error();
    // The link is for a person to follow: to a web page, and nowhere else.
    if (!isVersion(release->version) || !release->url.isValid() || release->url.scheme() != "https"_L1 ||
        release->url.host().isEmpty() || !release->url.userInfo().isEmpty())
        return ApiError{.kind = ApiError::Kind::BadResponse};
    return release;
}

} // namespace

ReleaseFeed::ReleaseFeed(Transport &transport, QUrl url) : m_transport(transport), m_url(std::move(url)) {}

Call<Release> ReleaseFeed::latest()
{
    auto promise = std::make_shared<Promise<Release>>();
    Call<Release> call = promise->call();
    m_transport.send({.url = m_url})
        .then(&m_context, [promise = std::move(promise)](const Result<HttpResponse> &response) {
            promise->resolve(response ? read(*response) : Result<Release>(response.error()));
        });
    return call;
}
