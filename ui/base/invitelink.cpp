// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitelink.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::optional<QString> inviteOfLink(const QString &link)
{
    // Not by QUrl, which mends and decodes: what is not exactly such a link is none.
    constexpr QLatin1StringView start = "conta://invite/"_L1;
    if (!link.startsWith(start))
        return {};
    const QString id = link.mid(start.size());
    return isInviteId(id) ? std::optional(id) : std::nullopt;
}

bool isInviteId(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_-]{1,128}\\z"_s);
    return pattern.match(text).hasMatch();
}
