// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Notifier;
class UiSettings;
class UsageWatch;

/// Tells on the desktop that the payload limit is near or reached, unless the settings say no: each threshold
/// once in a billing period, also across restarts. Takes that back with the end of the session or the period.
class UsageNotices final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. accountId as Account::id() gives it; without a notifier nothing happens.
    UsageNotices(const UsageWatch &watch, const QString &accountId, UiSettings &settings, Notifier *notifier,
                 QObject *parent);
    ~UsageNotices() override;

private:
    void look();
    void withdraw();

    const UsageWatch &m_watch;
    QString m_accountId;
    UiSettings &m_settings;
    Notifier *m_notifier;
    bool m_told = false;
};
