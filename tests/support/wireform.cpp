// SPDX-License-Identifier: GPL-3.0-or-later
#include "wireform.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString wireForm(const HttpRequest &request)
{
    QString line =
        QString::fromLatin1(httpMethodName(request.method)) + u' ' + request.url.path(QUrl::FullyEncoded);
    QStringList items = request.url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    items.removeIf([](const QString &item) { return item.startsWith(u'_'); });
    if (!items.isEmpty())
        line += u'?' + items.join(u'&');
    if (!request.body.isEmpty())
        line +=
            u' ' + QString::fromUtf8(QJsonDocument::fromJson(request.body).toJson(QJsonDocument::Compact));
    return line;
}

std::optional<QByteArray> apiExample(const QString &name)
{
    QFile file(QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/examples/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}
