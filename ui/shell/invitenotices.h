// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invite.h"

#include <QList>
#include <QObject>

class InviteInbox;
class Notifier;
class UiSettings;

/// Tells of new invites on the desktop, unless the settings say no, and takes that back once somebody has
/// looked.
class InviteNotices final : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive it.
    InviteNotices(InviteInbox &inbox, UiSettings &settings, Notifier &notifier, QObject *parent);
    ~InviteNotices() override;

private:
    void tell(const QList<Invite> &invites);
    void withdraw();

    InviteInbox &m_inbox;
    UiSettings &m_settings;
    Notifier &m_notifier;
    bool m_told = false;
};
