// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverurl.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isTrustworthy(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

namespace {

// Encoded or not, a blank in an address is a slip of the hand: no server has one, and shown to people it
// would be lost at the end of the line.
bool hasBlank(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar letter) { return letter.isSpace() || letter.category() == QChar::Other_Control; });
}

// Every path put after an address brings its slash along; and one address has one spelling, or an account
// would be two. QUrl's own normalising keeps empty segments, and does not end where it began.
QString plainPath(const QUrl &url)
{
    QString path;
    for (const QString &segment : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts)) {
        if (segment == ".."_L1)
            path.truncate(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
        else if (segment != "."_L1)
            path += u'/' + segment;
    }
    return path;
}

} // namespace

std::optional<QUrl> serverUrlFromText(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty() || hasBlank(typed))
        return {};
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !isTrustworthy(url) ||
        hasBlank(url.path(QUrl::FullyDecoded)))
        return {};
    url.setPath(plainPath(url), QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}
