// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

class JsonReader;
class QJsonObject;

/// An application that can be picked for a transfer.
struct Application
{
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QDateTime> lastUpdated; ///< UTC
    QMap<QString, qint64> summary;        ///< What it holds by the API's names: "deviceCount" -> 5.

    static Application read(JsonReader &reader);
    friend bool operator==(const Application &, const Application &) = default;
};

/// A dashboard that can be picked for a transfer.
struct Dashboard
{
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QDateTime> lastUpdated; ///< UTC
    QSet<QString> applicationIds;         ///< The applications whose data its blocks show.

    static Dashboard read(JsonReader &reader);
    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};

/// An organization that the user is a member of.
struct Organization
{
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> description;
    QMap<QString, qint64> summary; ///< What it holds: "appCount" -> 2.
    QMap<QString, qint64> limits;  ///< Its ceilings, as far as the server tells.
    QMap<QString, QString> roles;  ///< Its members' roles ("admin") by user id, as far as the server tells.

    static Organization read(JsonReader &reader);
    friend bool operator==(const Organization &, const Organization &) = default;
};

/// What PATCH /me/transferResources moves, and where to.
struct ResourceTransfer
{
    enum class DestinationType { User, Organization };

    QString destinationId;
    DestinationType destinationType = DestinationType::Organization;
    QStringList applicationIds; ///< At most 1,000.
    QStringList dashboardIds;   ///< At most 1,000.
    std::optional<bool> strict; ///< Not documented; taken to mean: all or nothing.

    QJsonObject toJson() const;
};
