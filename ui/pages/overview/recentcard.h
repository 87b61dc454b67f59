// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QWidget>

class AnswerCard;
class ElidedLabel;
class QLabel;
class QPushButton;

/// The applications that were opened last, by name; the page about recent items has the rest.
class RecentCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentCard(const PageContext &context, QWidget *parent = nullptr);

    AnswerCard *answer() const { return m_answer; }
    /// Shows the session's profile.
    void refresh();

Q_SIGNALS:
    void placeRequested(const QString &page, const QString &view); ///< As Page says it.

private:
    PageContext m_context;
    AnswerCard *m_answer;
    QLabel *m_empty;
    QList<ElidedLabel *> m_names;
    QPushButton *m_all;
};
