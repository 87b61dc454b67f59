// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invitewords.h"
#include "pagecontext.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class ElidedLabel;
class Pill;
class QLabel;
class QPushButton;

/// One invite in full, and the buttons that answer it.
class InviteDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit InviteDetail(const PageContext &context, QWidget *parent = nullptr);

    /// Shows an invite, or the same one after a change.
    void show(const InboxEntry &entry);
    /// Time has passed, or what is known of the account has changed.
    void refresh();

    /// Puts the focus on what is to be done next; false where there is nothing.
    bool focusNext();

Q_SIGNALS:
    void answered(const QString &key, InviteAction action);
    /// Asked to find out what became of a lost answer.
    void checkWanted(const QString &key);
    void twoFactorWanted();
    /// What had the focus can no longer be used.
    void focusLost();
    void toastRequested(const QString &text);

private:
    QWidget *makeFacts();
    QWidget *makeAddress();
    QWidget *makeButtons();
    void showFacts(const InboxEntry &entry);
    void showTime();
    void showTwoFactor();
    void showStory();
    void showButtons();
    void offer();
    void confirmRejection();
    bool lacksTwoFactor() const;

    PageContext m_context;
    InboxEntry m_entry;
    InviteWords::Story m_story;
    QLabel *m_name;
    Pill *m_mark;
    Banner *m_banner;
    Banner *m_twoFactor = nullptr;
    QLabel *m_role = nullptr;
    QLabel *m_roleText = nullptr;
    QLabel *m_inviter = nullptr;
    QWidget *m_addressArea = nullptr;
    ElidedLabel *m_address = nullptr;
    QLabel *m_invited = nullptr;
    QLabel *m_end = nullptr;
    QLabel *m_twoFactorOn = nullptr;
    QLabel *m_next = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_reject = nullptr;
    BusyIndicator *m_busy = nullptr;
};
