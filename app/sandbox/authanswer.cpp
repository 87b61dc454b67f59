// SPDX-License-Identifier: GPL-3.0-or-later
#include "authanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

Response authAnswer(const Context &context, Account &account, const QStringList &scopes,
                    std::optional<qint64> lifeMs)
{
    return jsonResponse(QJsonObject{
        {u"userId"_s, account.id},
        {u"token"_s, issueToken(account, scopes, lifeMs, context.baseUrl, context.nowMs)},
        {u"needsToVerifyEmail"_s, !account.emailVerified},
    });
}

std::optional<qint64> requestedLife(const QJsonObject &body)
{
    // Far beyond any life that matters, near enough that no sum of moments overflows.
    constexpr double longest = 1e15;
    const QJsonValue life = body.value("tokenTTL"_L1);
    if (!life.isDouble())
        return defaultTokenLifeMs;
    if (life.toDouble() == 0)
        return std::nullopt;
    return qint64(std::min(life.toDouble(), longest));
}

} // namespace sandbox
