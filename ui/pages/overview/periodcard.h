// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "usagewatch.h"

#include <QWidget>

class AnswerCard;
class Meter;
class Pill;
class QLabel;
class QPushButton;
class ToneIcon;

/// What the billing period has used of its payloads or notebook minutes, where that is heading, and when the
/// period turns over.
class PeriodCard final : public QWidget
{
    Q_OBJECT

public:
    PeriodCard(UsageWatch::Subject subject, const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the usage watch knows. profileProblem: why there is no newer profile, which names the
    /// limits and the period. The page tells of it, and so the same trouble is not told here again.
    void refresh(const std::optional<ApiError> &profileProblem);

Q_SIGNALS:
    void placeRequested(const QString &page, const QString &view); ///< As Page says it.

private:
    const UsageWatch::Known &known() const;
    void showUse();
    void showNone(const std::optional<ApiError> &profileProblem);
    void showSentence(const QString &text);
    /// Why this session may not have it counted by day; empty where it may.
    QString reason() const;
    void retry();

    UsageWatch::Subject m_subject;
    PageContext m_context;
    AnswerCard *m_answer;
    Pill *m_share;
    QWidget *m_numbers;
    QLabel *m_used;
    QLabel *m_limit;
    Meter *m_meter;
    ToneIcon *m_icon;
    QLabel *m_outlook;
    QLabel *m_expected;
    QLabel *m_turnOver;
    QLabel *m_sentence;
};
