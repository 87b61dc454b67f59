// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {
constexpr std::size_t capacity = 1000;
}

void RequestLog::add(const Request &request, int status)
{
    QJsonObject query;
    for (auto it = request.query.constBegin(); it != request.query.constEnd(); ++it)
        query.insert(it.key(), it.value());
    m_entries.push_back(QJsonObject{{u"method"_s, request.method},
                                    {u"path"_s, request.path},
                                    {u"query"_s, query},
                                    {u"status"_s, status}});
    if (m_entries.size() > capacity)
        m_entries.pop_front();
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray list;
    for (const QJsonObject &entry : m_entries)
        list.append(entry);
    return list;
}

} // namespace sandbox
