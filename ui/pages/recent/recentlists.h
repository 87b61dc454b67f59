// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "recentitem.h"

#include <QDateTime>
#include <QMap>
#include <QObject>

#include <compare>

class Api;
class Clock;

/// Which of the lists: a kind, and for devices and flows the application.
struct RecentKey
{
    ItemType type = ItemType::Application;
    QString parentId; ///< Empty for none.

    /// As the API takes it.
    std::optional<QString> parent() const
    {
        return parentId.isEmpty() ? std::nullopt : std::optional(parentId);
    }

    friend bool operator==(const RecentKey &, const RecentKey &) = default;
    friend std::strong_ordering operator<=>(const RecentKey &, const RecentKey &) = default;
};

/// The lists that were fetched while the program runs, each with its age.
class RecentLists final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QList<RecentItem> items;
        QDateTime time;          ///< When it came from the server, UTC.
        bool isRecalled = false; ///< It was all that could be had.
    };

    /// Both must outlive this object.
    RecentLists(Api &api, const Clock &clock, QObject *parent = nullptr);

    /// Nothing where the list has not come yet.
    const Entry *find(const RecentKey &key) const;
    /// Whether the list has just come.
    bool isFresh(const RecentKey &key) const;

    /// Fetches a list; ends in loaded() or failed(), or in both where all that could be had is a list of an
    /// earlier day. A later load(), of whichever list, drops the answer of
    /// an earlier one: nobody looks at that list any more.
    void load(const RecentKey &key);
    /// Takes over a list that came as the answer to something else, and so is newer than one on its way.
    void take(const RecentKey &key, const RecentItemList &list);

Q_SIGNALS:
    void loaded(const RecentKey &key);
    void failed(const RecentKey &key, const ApiError &error);

private:
    void recall(const RecentKey &key, const ApiError &why);

    Api &m_api;
    const Clock &m_clock;
    int m_round = 0; ///< Counts load() and take().
    QMap<RecentKey, Entry> m_entries;
};
