// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebookstab.h"

#include "chartcard.h"
#include "payloadfigures.h"
#include "theme.h"
#include "usagemodels.h"
#include "usagewords.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using Kind = ChartModel::Kind;

namespace {

UsageSeries seriesIn(const UsageAnswer *answer, const UsageQuestion &question,
                     std::optional<qint64> NotebookMinuteCount::*number)
{
    if (!answer)
        return {};
    return seriesOf(pointsOf(answer->notebooks, number), UsageDays::dayMs, question.span, Resolution::Day,
                    QTimeZone::utc());
}

} // namespace

NotebooksTab::NotebooksTab(const PageContext &context, const UsageLoader &loader, QWidget *parent)
    : UsageTab(context, loader, parent),
      m_store(loader),
      m_chart(new ChartCard(u"notebooks"_s, tr("Notebook minutes"), context.settings, this)),
      m_runs(new ChartCard(u"notebookRuns"_s, tr("Notebook runs by outcome"), context.settings, this))
{
    m_chart->setEmptyText(
        tr("No notebook ran in this range. Notebooks are written and started in the web console."));
    m_runs->setEmptyText(tr("No notebook ran in this range."));
    auto *figures = new FigureRow(this);
    m_minutes = figures->add(u"notebookMinutes"_s);
    m_before = figures->add(u"notebookBefore"_s);
    m_limit = figures->add(u"notebookLimit"_s);
    m_forecast = figures->add(u"notebookForecast"_s);
    auto *note =
        makeLabel(tr("Only the notebooks of applications that you own are counted, not those of your "
                     "organizations. The platform counts their minutes by UTC days."),
                  u"caption"_s, this);
    note->setObjectName(u"notebooksNote"_s);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(figures);
    layout->addWidget(m_chart);
    layout->addWidget(m_runs);
    layout->addWidget(note);
    for (ChartCard *card : {m_chart, m_runs}) {
        connect(card, &ChartCard::retried, this, [this] { Q_EMIT retried(questions()); });
        connect(card, &ChartCard::toastRequested, this, &UsageTab::toastRequested);
    }
    connect(m_chart, &ChartCard::tableShownChanged, this, &UsageTab::tableShownChanged);
}

DayPlan NotebooksTab::plan() const
{
    return DayPlan::of(About::Notebooks, scene().range, scene().moment);
}

QList<UsageQuestion> NotebooksTab::questions() const
{
    QList<UsageQuestion> questions = plan().questions();
    if (const std::optional<PeriodPlan> period = PeriodPlan::of(About::Notebooks, scene().moment))
        questions += period->questions();
    return questions;
}

void NotebooksTab::setTableShown(bool shown)
{
    m_chart->setTableShown(shown);
    m_runs->setTableShown(shown);
}

bool NotebooksTab::isTableShown() const
{
    return m_chart->isTableShown();
}

void NotebooksTab::refresh()
{
    const DayPlan shown = plan();
    const std::optional<PeriodPlan> period = PeriodPlan::of(About::Notebooks, scene().moment);
    const PeriodNumbers numbers =
        period ? PeriodNumbers::of(*period, loader(), m_store, scene().moment.nowMs) : PeriodNumbers();
    showFigures(shown, numbers);
    const QString note = UsageWords::range(shown.span, QTimeZone::utc());
    bool isReady = true;
    for (ChartCard *card : {m_chart, m_runs}) {
        card->setNote(note);
        isReady = !showsObstacle(*card, tr("Notebook minutes could not be loaded"), {shown.now}) && isReady;
    }
    if (isReady)
        showCharts(shown, *loader().answer(shown.now), numbers);
}

void NotebooksTab::showFigures(const DayPlan &plan, const PeriodNumbers &period)
{
    const UsageAnswer *answer = loader().answer(plan.now);
    const UsageSeries minutes = seriesIn(answer, plan.now, &NotebookMinuteCount::minutes);
    const std::optional<double> total = totalOf(minutes);
    double runs = 0;
    for (const auto outcome : {&NotebookMinuteCount::completed, &NotebookMinuteCount::canceled,
                               &NotebookMinuteCount::errored, &NotebookMinuteCount::timeout})
        runs += totalOf(seriesIn(answer, plan.now, outcome)).value_or(0);
    m_minutes->show(tr("Notebook minutes"),
                    total ? UsageWords::amount(*total)
                    //: No notebook minutes at all, in the place of a number.
                    : answer ? tr("None")
                             : UsageWords::unknown(),
                    answer && runs > 0 ? tr("In %Ln run(s)", nullptr, int(runs)) : QString());
    const QString label = UsageWords::before(scene().range, plan.span, QTimeZone::utc());
    const UsageAnswer *previous = loader().answer(plan.previous);
    if (!answer || !previous)
        m_before->show(label, UsageWords::unknown());
    else
        showComparison(*m_before, label, minutes,
                       seriesIn(previous, plan.previous, &NotebookMinuteCount::minutes), scene().moment.nowMs,
                       QTimeZone::utc(), false);
    const PeriodFigures figures{.numbers = period,
                                .limit = limit(u"notebookMinutesPerMonth"_s),
                                .period = scene().moment.period,
                                .nowMs = scene().moment.nowMs,
                                .counted = tr("Minutes", "of notebooks, before a number")};
    figures.showLimit(*m_limit);
    figures.showForecast(*m_forecast);
}

void NotebooksTab::showCharts(const DayPlan &plan, const UsageAnswer &answer, const PeriodNumbers &period)
{
    const auto series = [&](std::optional<qint64> NotebookMinuteCount::*number) {
        return seriesIn(&answer, plan.now, number);
    };
    const UsageSeries minutes = series(&NotebookMinuteCount::minutes);
    const UsageSeries completed = series(&NotebookMinuteCount::completed);
    const UsageSeries canceled = series(&NotebookMinuteCount::canceled);
    const UsageSeries errored = series(&NotebookMinuteCount::errored);
    const UsageSeries timeout = series(&NotebookMinuteCount::timeout);
    const UsageSeries before = laidOver(
        minutes, seriesIn(loader().answer(plan.previous), plan.previous, &NotebookMinuteCount::minutes));
    const UsageTable table{.what = u"notebooks"_s,
                           .zone = u"UTC"_s,
                           .startsMs = minutes.startsMs,
                           .endMs = minutes.endMs,
                           .columns = {{u"minutes"_s, minutes.values},
                                       {u"completed"_s, completed.values},
                                       {u"canceled"_s, canceled.values},
                                       {u"errored"_s, errored.values},
                                       {u"timeout"_s, timeout.values},
                                       {u"minutesBefore"_s, before.values}},
                           .byType = {}};
    const QString file = UsageModels::fileName(u"notebooks"_s, plan.now.span, QTimeZone::utc());
    const Kind kind = minutes.size() > UsageModels::mostBars ? Kind::Line : Kind::StackedBar;
    const bool isPeriod = scene().range.kind == RangeChoice::Kind::Period;

    ChartModel model = UsageModels::modelOf(minutes, Resolution::Day, QTimeZone::utc(),
                                            ChartModel::Unit::Minutes, tr("Notebook minutes by day"));
    model.series = {{u"minutes"_s, tr("Minutes"), kind, minutes.values},
                    {u"before"_s, tr("Period before"), Kind::Ghost, before.values}};
    const std::optional<double> most = limit(u"notebookMinutesPerMonth"_s);
    if (most && isPeriod)
        model.limit = {.name = tr("Limit, spread evenly"),
                       .value = *most / std::max(1, UsageDays::count(plan.span, QTimeZone::utc()))};
    if (period.forecast && isPeriod)
        model.forecast =
            UsageModels::forecastOf(*period.forecast, false, tr("Expected", "values of a forecast"));
    m_chart->showModel(model, table, file);

    ChartModel runs = UsageModels::modelOf(minutes, Resolution::Day, QTimeZone::utc(),
                                           ChartModel::Unit::Count, tr("Notebook runs by outcome"));
    runs.series = {{u"completed"_s, tr("Completed"), kind, completed.values},
                   {u"canceled"_s, tr("Canceled"), kind, canceled.values},
                   {u"errored"_s, tr("Failed"), kind, errored.values},
                   {u"timeout"_s, tr("Timed out"), kind, timeout.values}};
    m_runs->showModel(runs, table, file);
}
