// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>

/// One of the API's JSON Schemas, ready to judge values. They are not part of the project: tests skip where
/// arePresent() says no.
class ApiSchema final
{
public:
    static bool arePresent();
    /// The schema's own text, by its name: "mePatch".
    static QJsonObject text(const QString &name);

    explicit ApiSchema(const QString &name);
    ~ApiSchema();

    /// What the schema has against the value; empty when nothing. Formats ("email") are not looked at.
    QString complaint(const QJsonValue &value) const;

private:
    struct Parsed;

    QString m_name;
    std::unique_ptr<Parsed> m_parsed;
};
