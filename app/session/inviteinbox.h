// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxentry.h"
#include "session.h"

#include <QHash>
#include <QTimer>

/// The account's invites for the whole window: fetched once, refreshed quietly while somebody can see it, and
/// answered from here, so that an answer survives leaving the page. GUI thread only.
class InviteInbox final : public QObject
{
    Q_OBJECT

public:
    /// How long a list counts as fresh while the window is in use.
    static constexpr std::chrono::milliseconds refreshEvery = std::chrono::minutes(5);

    /// The session and the clock must outlive it.
    InviteInbox(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// Open ones first, what ends soonest before the others; then expired ones. A row keeps its place,
    /// whatever becomes of it, until tidy().
    const QList<InboxEntry> &entries() const { return m_entries; }
    const InboxEntry *find(const QString &key) const;
    int openCount() const;

    /// When the list came, UTC; invalid before the first.
    const QDateTime &time() const { return m_time; }
    /// Why the last fetch brought no list; nothing after one that did.
    const std::optional<ApiError> &problem() const { return m_problem; }
    bool isLoading() const { return m_loading; }
    /// False once the server has said that it knows no invites (API 1.24).
    bool isOffered() const { return !m_problem || m_problem->kind != ApiError::Kind::NotOffered; }
    /// The present moment by the server's clock, where it tells; UTC.
    QDateTime serverNow() const;

    /// Fetches the list; while one is on its way, that one serves. Ends in loaded().
    /// Errors, in problem(): Kind::Forbidden without a call where the token lacks the scope,
    /// Kind::NotOffered.
    void load();
    /// Whether somebody can see the window: only then is the list refreshed by itself.
    void setActive(bool active);
    /// Takes out what is answered or no longer listed, and puts the rest in order.
    void tidy();
    /// Somebody has looked: nothing is new any more.
    void markSeen();

    /// Gives an answer, where one can be given. Ends in answered(); several can be under way.
    void answer(const QString &key, InviteAction action);
    /// Asks what became of an answer that was lost.
    void check(const QString &key);

Q_SIGNALS:
    /// The entries, or something about one of them.
    void changed();
    /// A fetch has ended: time() is new, or problem() says why not.
    void loaded();
    /// Open ones that were not there in the list before, and that nobody has looked at by the time the rest
    /// has been told; never the first list's.
    void arrived(const QList<Invite> &invites);
    /// What answer() or check() came to stands in the entry's state.
    void answered(const QString &key);

private:
    void takeList(const Result<QList<Invite>> &list, int round);
    /// Answers the keys of those that were not there before, open, and not in the first list.
    void recallList(const ApiError &why, int round);
    QStringList merge(const QList<Invite> &invites, int round, const QDateTime &time);
    /// A moment of the clock here, by the server's.
    QDateTime serverTime(const QDateTime &here) const;
    void update(InboxEntry &entry, const Invite &invite, int round);
    static void miss(InboxEntry &entry, int round);
    void insert(InboxEntry entry);
    void receive(const QString &key, const Result<InviteResult> &result);
    void judge(const QString &key, const Result<Invite> &found);
    void finish(InboxEntry &entry, InboxEntry::State state, const ApiError &problem = {});
    InboxEntry *findOwn(const QString &key);
    bool isOver(const InboxEntry &entry) const;
    void goOn();
    void lookAtTheClock();
    void refreshIfDue();

    Session &m_session;
    const Clock &m_clock;
    QList<InboxEntry> m_entries;
    QHash<QString, int> m_settled; ///< Answered and tidied away: key -> InboxEntry::round.
    QDateTime m_time;
    QDateTime m_triedAt;
    std::optional<ApiError> m_problem;
    int m_round = 0; ///< Counts load().
    bool m_loading = false;
    bool m_active = false;
    QTimer m_refresh{this};
    QTimer m_expiry{this};
};
