// SPDX-License-Identifier: GPL-3.0-or-later
#include "apischema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(CONTA_SOURCE_DIR "/../shared/api/schemas/");
}

/// The schema without its formats: the validator gives up on a format where the value is no string.
QJsonValue withoutFormats(const QJsonValue &schema)
{
    if (schema.isArray()) {
        QJsonArray list;
        const QJsonArray items = schema.toArray();
        for (const QJsonValue &item : items)
            list.append(withoutFormats(item));
        return list;
    }
    if (!schema.isObject())
        return schema;
    QJsonObject object = schema.toObject();
    if (object.value("format"_L1).isString())
        object.remove("format"_L1);
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = withoutFormats(*it);
    return object;
}

} // namespace

struct ApiSchema::Parsed
{
    valijson::Schema schema;
};

bool ApiSchema::arePresent()
{
    return QDir(folder()).exists();
}

QJsonObject ApiSchema::text(const QString &name)
{
    QFile file(folder() + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

ApiSchema::ApiSchema(const QString &name) : m_name(name), m_parsed(std::make_unique<Parsed>())
{
    const QJsonValue schema = withoutFormats(text(name));
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schema), m_parsed->schema);
}

ApiSchema::~ApiSchema() = default;

QString ApiSchema::complaint(const QJsonValue &value) const
{
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(m_parsed->schema, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    valijson::ValidationResults::Error error;
    QString complaints = m_name + u':';
    while (results.popError(error)) {
        for (const std::string &part : error.context)
            complaints += QString::fromStdString(part);
        complaints += u' ' + QString::fromStdString(error.description) + u'\n';
    }
    return complaints;
}
