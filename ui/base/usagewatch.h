// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "perioduse.h"
#include "usageloader.h"

#include <QTimer>

#include <array>
#include <chrono>

class Session;

/// What the running billing period has used of its limits, for the whole window: asked for with the first
/// page, refreshed quietly while somebody can see it. GUI thread only.
class UsageWatch final : public QObject
{
    Q_OBJECT

public:
    enum class Subject { Payloads, NotebookMinutes };
    static constexpr Subject subjects[] = {Subject::Payloads, Subject::NotebookMinutes};

    /// How long the numbers count as fresh while the window is in use.
    static constexpr std::chrono::milliseconds refreshEvery = std::chrono::minutes(20);

    /// The session and the clock must outlive it.
    UsageWatch(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// What is known of one subject.
    struct Known
    {
        std::optional<PeriodUse> use; ///< None before the first answer, or where no period is named.
        QDateTime time;               ///< When that came, UTC.
        bool byDay = false; ///< Counted by day; else it is the profile's sum, which has no forecast.
        std::optional<ApiError> problem; ///< Why the last attempt brought nothing.
    };
    const Known &known(Subject subject) const { return m_known[std::size_t(subject)]; }
    /// Whether an answer is on its way; that of the profile is the session's.
    bool isLoading(Subject subject) const;
    bool isLoading() const;
    /// The billing period; none while no profile has come, or where the server names none.
    std::optional<UsageSpan> period() const;
    /// The highest of usageThresholds that the payloads of the running period have reached; 0 for none.
    int threshold() const;

    /// Asks for both, by day, and for what follows from the profile once that is there; it does not read the
    /// profile. What is on its way already serves. Ends in changed().
    /// Errors, in Known::problem: Kind::Forbidden without a call where the token lacks the scope.
    void load();
    /// Asks one anew that failed.
    void retry(Subject subject);
    /// Whether somebody can see the window: only then is anything refreshed by itself.
    void setActive(bool active);

Q_SIGNALS:
    /// Something that is known, or isLoading().
    void changed();

private:
    bool mayAsk(Subject subject) const;
    PeriodQuestions questions(Subject subject) const;
    QList<UsageQuestion> allQuestions() const;
    std::optional<double> usedByProfile(Subject subject) const;
    void takeProfile();
    void learn();
    void learnOf(Subject subject);
    std::optional<PeriodUse> useByDay(Subject subject) const;
    std::optional<ApiError> failure(Subject subject) const;
    std::optional<double> limit(Subject subject) const;
    void retryProblems();
    void refreshIfDue();

    Session &m_session;
    const Clock &m_clock;
    UsageLoader m_loader;
    std::array<Known, std::size(subjects)> m_known;
    qint64 m_askedMs = 0; ///< When load() asked; 0 before. Its day is the history's last.
    bool m_active = false;
    QTimer m_refresh{this};
};
