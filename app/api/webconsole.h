// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentitem.h"

#include <QUrl>

/// The platform's own pages in a browser: where they stand and how a thing is addressed there.
namespace WebConsole {

/// The console of a public server, by the address of its API; nothing for others.
std::optional<QUrl> knownFor(const QUrl &apiServer);

/// A console's address as people type it or a server tells it: https, or plain http to this computer; no
/// query, no trailing slash. Nothing where a browser should not be sent there.
std::optional<QUrl> addressFromText(const QString &typed);

/// Whether things of this kind are addressed within an application.
bool needsParent(ItemType type);

/// Where a thing's page stands. Nothing for an unknown type, an id that is none, or a parent that is needed
/// and missing.
std::optional<QUrl> itemUrl(const QUrl &console, ItemType type, const QString &id,
                            const std::optional<QString> &parentId = {});

} // namespace WebConsole
