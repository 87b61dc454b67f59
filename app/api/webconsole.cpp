// SPDX-License-Identifier: GPL-3.0-or-later
#include "webconsole.h"

#include "serverurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KnownConsole
{
    QLatin1StringView apiHost;
    QLatin1StringView console;
};

constexpr KnownConsole knownConsoles[] = {
    {"api.app.wnology.io"_L1, "https://app.wnology.io"_L1},
    {"api.losant.com"_L1, "https://app.losant.com"_L1},
};

// The one table of paths; docs/decisions/0008-web-console.md says which of them are known and which a guess.
struct ItemPath
{
    ItemType type;
    QLatin1StringView path; // {id} is the thing, {parent} its application.
};

constexpr ItemPath itemPaths[] = {
    {ItemType::Application, "/applications/{id}"_L1},
    {ItemType::Device, "/applications/{parent}/devices/{id}"_L1},
    {ItemType::Flow, "/applications/{parent}/workflows/{id}"_L1},
    {ItemType::Dashboard, "/dashboards/{id}"_L1},
    {ItemType::Organization, "/organizations/{id}"_L1},
};

QString pathOf(ItemType type)
{
    const auto *found = std::ranges::find(itemPaths, type, &ItemPath::type);
    return found == std::end(itemPaths) ? QString() : QString(found->path);
}

} // namespace

std::optional<QUrl> WebConsole::knownFor(const QUrl &apiServer)
{
    const auto *found = std::ranges::find_if(
        knownConsoles, [&](const KnownConsole &known) { return apiServer.host() == known.apiHost; });
    if (found == std::end(knownConsoles))
        return {};
    return QUrl(QString(found->console));
}

std::optional<QUrl> WebConsole::addressFromText(const QString &typed)
{
    return serverUrlFromText(typed);
}

bool WebConsole::needsParent(ItemType type)
{
    return pathOf(type).contains("{parent}"_L1);
}

std::optional<QUrl> WebConsole::itemUrl(const QUrl &console, ItemType type, const QString &id,
                                        const std::optional<QString> &parentId)
{
    QString path = pathOf(type);
    // An id goes into an address that a browser opens: whatever else a server sent as one stays out.
    if (path.isEmpty() || !isItemId(id))
        return {};
    if (needsParent(type) && !(parentId && isItemId(*parentId)))
        return {};
    path.replace("{parent}"_L1, parentId.value_or(QString())).replace("{id}"_L1, id);
    QUrl url = console;
    url.setPath(console.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    return url;
}
