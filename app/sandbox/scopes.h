// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace sandbox {

/// Whether an action counts as a read or as a write when scopes are judged.
enum class ScopeUse { Read, Write };

/// Every scope that a token may ask for.
QSet<QString> knownScopes();

/// Whether these scopes open the action that `scope` ("resource.action") names.
bool isAllowed(const QStringList &granted, QLatin1StringView scope, ScopeUse use);

} // namespace sandbox
