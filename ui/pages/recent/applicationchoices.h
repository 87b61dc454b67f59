// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "recentitem.h"

#include <QObject>

class Session;

/// The applications that devices and flows can be looked up in: those opened last, then the others that the
/// user owns.
class ApplicationChoices final : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive this object.
    explicit ApplicationChoices(Session &session, QObject *parent = nullptr);

    /// Fetches what the user owns, unless that is there already or on its way.
    void load();
    /// What was opened last, newer than the session's profile has it.
    void setRecent(const QList<RecentItem> &items);

    QList<RecentItem> items() const;
    /// The name of an application among them, else its id.
    QString nameOf(const QString &id) const;

    bool isLoading() const { return m_loading; }
    /// Why what the user owns is not among them.
    const std::optional<ApiError> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    QList<RecentItem> recent() const;

    Session &m_session;
    bool m_loading = false;
    std::optional<ApiError> m_problem;
    std::optional<QList<RecentItem>> m_recent;
    std::optional<QList<RecentItem>> m_owned;
};
