// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

using namespace Qt::StringLiterals;

namespace sandbox::console {

namespace {

QString nameOfAny(const World &world, const QString &id)
{
    for (const auto &type : {u"application"_s, u"device"_s, u"flow"_s, u"dashboard"_s, u"organization"_s}) {
        if (const QString name = world.nameOf(type, id); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Response whiteLabel(const Context &context)
{
    return jsonResponse(QJsonObject{{u"appUrl"_s, QString(context.baseUrl + u"/console"_s)},
                                    {u"endpointDomain"_s, u"sandbox.conta.example"_s}});
}

/// A page in the console's place, so that what the demo opens in a browser is no error.
Response page(const Context &context)
{
    const QString name = nameOfAny(context.world(), context.ids.last().toLower());
    if (name.isEmpty())
        return notFound(u"The page"_s);
    Response response;
    response.contentType = "text/html; charset=utf-8";
    response.body = u"<!doctype html><meta charset=\"utf-8\"><title>%1</title>"
                    "<body style=\"font:16px sans-serif;margin:4em\"><h1>%1</h1>"
                    "<p>Here the web console of the platform would show this. The sandbox has none.</p>"_s
                        .arg(name.toHtmlEscaped())
                        .toUtf8();
    return response;
}

} // namespace sandbox::console
