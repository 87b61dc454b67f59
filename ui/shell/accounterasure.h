// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class SessionManager;
class UiSettings;
struct Account;
struct Leftovers;

/// An account goes from this computer, deleted on the server or only here, with all that Conta keeps of it.
class AccountErasure final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountErasure(SessionManager &manager, UiSettings &settings, QObject *parent);

    /// Erases the account in force because it was deleted: by the server's word, or (not certain) because it
    /// was asked to and its answer did not come.
    void begin(bool certain);

    /// Whether something could not be erased, and nobody has signed in since.
    bool hasLeftovers() const { return m_hasLeftovers; }
    void forgetLeftovers() { m_hasLeftovers = false; }

Q_SIGNALS:
    /// The account in force is about to be erased.
    void began();
    /// An account was erased, for whichever reason: what to say, and how to be rid of leftovers.
    void erased(const QString &text, const QString &details);

private:
    void finish(const Account &account, const Leftovers &leftovers);

    SessionManager &m_manager;
    UiSettings &m_settings;
    QString m_deletedId;      ///< The account that is erased because it was deleted, not removed.
    bool m_isCertain = false; ///< That one: by the server's word.
    bool m_hasLeftovers = false;
};
