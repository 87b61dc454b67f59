// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "pagecontext.h"

#include <QWidget>

class AnswerCard;
class QLabel;
class QPushButton;
struct InboxEntry;

/// How many invites wait for an answer, and the one that ends soonest. Not there where the server knows none.
class InvitesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit InvitesCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the inbox knows. profileProblem: as for PeriodCard.
    void refresh(const std::optional<ApiError> &profileProblem);

Q_SIGNALS:
    void pageRequested(const QString &id);

private:
    void showInvites();
    /// The open one that ends before the others; nullptr where none has an end.
    const InboxEntry *firstToEnd() const;

    PageContext m_context;
    AnswerCard *m_answer;
    QLabel *m_count;
    QLabel *m_first;
    QPushButton *m_open;
};
