// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QStringList>

namespace sandbox {

/// One thing of a list that is answered page by page.
struct PageItem
{
    QString name;
    qint64 createdMs = 0;
    qint64 updatedMs = 0;
    QJsonObject json;
};

/// What the query of a list asks for: perPage, page, filterField, filter, sortField and sortDirection.
struct PageQuery
{
    int perPage = 100;
    int page = 0;
    QString filterField;
    QString filter; ///< a glob on names: "*" and "?"
    QString sortField = QStringLiteral("name");
    QString sortDirection = QStringLiteral("asc");

    static PageQuery read(const Request &request, QList<FieldError> &errors);
};

/// `{items, count, totalCount, perPage, page, sortField, sortDirection, filterField?, filter?}`
QJsonObject pageOf(QList<PageItem> items, const PageQuery &query);

} // namespace sandbox
