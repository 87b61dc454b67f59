// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QJsonArray>

#include <deque>

namespace sandbox {

/// The last requests, without their headers and bodies: those may hold passwords and tokens.
class RequestLog final
{
public:
    /// `status` is 0 where the connection was broken before an answer.
    void add(const Request &request, int status);
    void clear() { m_entries.clear(); }
    /// `[{method, path, query, status}]`, oldest first.
    QJsonArray toJson() const;

private:
    std::deque<QJsonObject> m_entries;
};

} // namespace sandbox
