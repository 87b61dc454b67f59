// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "profile.h"
#include "resource.h"

#include <QObject>

#include <optional>

class Session;

/// What an account holds, as far as its token may see: what goes when the account goes.
struct HeldThings
{
    /// Some things of one kind. names is empty where the list of them is not to be had.
    struct Group
    {
        std::optional<qint64> count; ///< Nothing where nobody here can know.
        QStringList names;           ///< In alphabetical order.
    };

    Group applications;
    Group dashboards;
    Group organizations;          ///< Those it is a member of.
    QStringList onlyAdminOf;      ///< Of these, those with no other administrator.
    QMap<QString, qint64> counts; ///< Everything else by the summary's names: "deviceCount".
};

/// Fetches what a session's account holds: the profile's summary and the lists beside it.
class Holdings final : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive it.
    explicit Holdings(Session &session, QObject *parent = nullptr);

    /// Ends in loaded() or failed(). A list that this token or server does not offer is no failure: its
    /// number is then the summary's. A later load() drops the answers of an earlier one.
    void load();
    bool isLoading() const { return m_awaited > 0; }

Q_SIGNALS:
    void loaded(const HeldThings &held);
    void failed(const ApiError &error);

private:
    template <typename T>
    void keep(Call<T> call, std::optional<T> &place);
    void finish();

    Session &m_session;
    int m_round = 0; ///< Counts load() and what ends it.
    int m_awaited = 0;
    std::optional<Profile> m_profile;
    std::optional<QList<Application>> m_applications;
    std::optional<QList<Dashboard>> m_dashboards;
    std::optional<QList<Organization>> m_organizations;
};
