// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentlists.h"

#include <QObject>

class RecentItemsApi;

/// Adds an item to a list of recent items. Where no answer comes nobody knows whether it was added; then
/// check() looks at the list.
class ItemAdder final : public QObject
{
    Q_OBJECT

public:
    struct Wanted
    {
        RecentKey key;
        QString id;             ///< 24 hexadecimal digits in lower case.
        bool wasListed = false; ///< It was on the list already, and moves to its top.
    };

    /// The API must outlive this object.
    explicit ItemAdder(RecentItemsApi &api, QObject *parent = nullptr);

    const Wanted &wanted() const { return m_wanted; }
    bool isBusy() const { return m_busy; }

    /// Ends in added(), refused() or unknown(). Nothing happens while busy.
    void add(const Wanted &wanted);
    /// After unknown(): ends in added(), notThere() or unknown().
    void check();

Q_SIGNALS:
    void busyChanged();
    /// The list as it then is.
    void added(const RecentItemList &list);
    /// Nothing was changed.
    void refused(const ApiError &error);
    void unknown(const ApiError &error);
    /// The list does not show the item where an addition would have put it.
    void notThere(const RecentItemList &list);

private:
    bool shows(const RecentItemList &list) const;
    void setBusy(bool busy);

    RecentItemsApi &m_api;
    Wanted m_wanted;
    bool m_busy = false;
};
