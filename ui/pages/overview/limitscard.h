// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QWidget>

class AnswerCard;
class Meter;
class QGridLayout;
class QLabel;

/// The ceilings that are nearest to being reached: how much of each is used.
class LimitsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsCard(const PageContext &context, QWidget *parent = nullptr);

    AnswerCard *answer() const { return m_answer; }
    /// Shows the session's profile.
    void refresh();

private:
    struct Row
    {
        QLabel *name;
        QLabel *numbers;
        Meter *meter;
    };

    Row addRow(QGridLayout *grid);

    PageContext m_context;
    AnswerCard *m_answer;
    QLabel *m_empty;
    QWidget *m_uses;
    QList<Row> m_rows;
};
