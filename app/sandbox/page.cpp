// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "query.h"
#include "schema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int mostPerPage = 1000;

QString choice(const Request &request, const QString &name, const QString &fallback,
               const QStringList &values, QList<FieldError> &errors)
{
    const QString value = request.query.value(name);
    if (value.isEmpty())
        return fallback;
    check::oneOf(values)(value, name, errors);
    return value;
}

bool matchesGlob(const QString &text, QStringView glob)
{
    // The greedy walk with one place to come back to, which no pattern can slow down much.
    qsizetype at = 0;
    qsizetype in = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (at < text.size()) {
        if (in < glob.size() && glob[in] == u'*') {
            star = in++;
            afterStar = at;
        } else if (in < glob.size() &&
                   (glob[in] == u'?' || glob[in].toCaseFolded() == text[at].toCaseFolded())) {
            ++in;
            ++at;
        } else if (star >= 0) {
            in = star + 1;
            at = ++afterStar;
        } else {
            return false;
        }
    }
    while (in < glob.size() && glob[in] == u'*')
        ++in;
    return in == glob.size();
}

void sortItems(QList<PageItem> &items, const PageQuery &query)
{
    if (query.sortField == "creationDate"_L1) {
        std::ranges::stable_sort(items, {}, &PageItem::createdMs);
    } else if (query.sortField == "lastUpdated"_L1) {
        std::ranges::stable_sort(items, {}, &PageItem::updatedMs);
    } else if (query.sortField == "name"_L1) {
        std::ranges::stable_sort(items, [](const PageItem &a, const PageItem &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
    }
    if (query.sortDirection.compare("desc"_L1, Qt::CaseInsensitive) == 0)
        std::ranges::reverse(items);
}

} // namespace

PageQuery PageQuery::read(const Request &request, QList<FieldError> &errors)
{
    PageQuery query;
    query.perPage = int(integerParameter(request, u"perPage"_s, 100, 1, mostPerPage, errors));
    query.page = int(integerParameter(request, u"page"_s, 0, 0, 1'000'000, errors));
    query.filter = request.query.value(u"filter"_s);
    query.filterField = choice(request, u"filterField"_s, {}, {u"name"_s}, errors);
    query.sortField =
        choice(request, u"sortField"_s, query.sortField,
               {u"name"_s, u"id"_s, u"creationDate"_s, u"lastUpdated"_s, u"ownerId"_s, u"status"_s}, errors);
    query.sortDirection = choice(request, u"sortDirection"_s, query.sortDirection,
                                 {u"asc"_s, u"desc"_s, u"ASC"_s, u"DESC"_s}, errors);
    return query;
}

QJsonObject pageOf(QList<PageItem> items, const PageQuery &query)
{
    const bool isFiltered = !query.filterField.isEmpty() && !query.filter.isEmpty();
    if (isFiltered)
        items.removeIf([&](const PageItem &item) { return !matchesGlob(item.name, query.filter); });
    sortItems(items, query);

    QJsonArray wanted;
    const qsizetype first = qsizetype(query.page) * query.perPage;
    for (qsizetype i = first; i < std::min(items.size(), first + query.perPage); ++i)
        wanted.append(items[i].json);
    QJsonObject page{{u"items"_s, wanted},
                     {u"count"_s, wanted.size()},
                     {u"totalCount"_s, items.size()},
                     {u"perPage"_s, query.perPage},
                     {u"page"_s, query.page},
                     {u"sortField"_s, query.sortField},
                     {u"sortDirection"_s, query.sortDirection}};
    if (isFiltered) {
        page.insert("filterField"_L1, query.filterField);
        page.insert("filter"_L1, query.filter);
    }
    return page;
}

} // namespace sandbox
