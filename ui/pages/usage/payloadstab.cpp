// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloadstab.h"

#include "banner.h"
#include "chartcard.h"
#include "choicebar.h"
#include "payloadfigures.h"
#include "payloadtypes.h"
#include "sentences.h"
#include "session.h"
#include "theme.h"
#include "usagemodels.h"
#include "usageshares.h"
#include "usagewords.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using By = PayloadView::By;
using Kind = ApiError::Kind;

PayloadsTab::PayloadsTab(const PageContext &context, const UsageLoader &loader, QWidget *parent)
    : UsageTab(context, loader, parent),
      m_store(loader),
      m_banner(new Banner(this)),
      m_chart(new ChartCard(u"payloads"_s, tr("Payloads"), context.settings, this)),
      m_note(makeLabel(QString(), u"caption"_s, this))
{
    m_banner->setObjectName(u"payloadsLimitBanner"_s);
    m_note->setObjectName(u"payloadsNote"_s);
    m_note->setWordWrap(true);
    m_chart->setEmptyText(
        tr("No payloads in this range. They come with the first device, workflow or webhook of an "
           "application that you own; or choose a longer range."));
    auto *figures = new FigureRow(this);
    m_total = figures->add(u"total"_s);
    m_before = figures->add(u"before"_s);
    m_limit = figures->add(u"limit"_s);
    m_forecast = figures->add(u"forecast"_s);
    makeControls();
    m_types = new PayloadTypes(this); // After them in the order of Tab.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_banner);
    layout->addWidget(figures);
    layout->addWidget(m_chart);
    layout->addWidget(m_types);
    layout->addWidget(m_note);
    connect(m_chart, &ChartCard::retried, this, [this] { Q_EMIT retried(questions()); });
    connect(m_chart, &ChartCard::toastRequested, this, &UsageTab::toastRequested);
    connect(m_chart, &ChartCard::tableShownChanged, this, &UsageTab::tableShownChanged);
    connect(m_types, &PayloadTypes::retried, this, [this] { Q_EMIT retried({plan().totals}); });
}

void PayloadsTab::makeControls()
{
    m_by = addChoice(tr("Show by"), {u"byDay"_s, u"byHour"_s, u"byRunningTotal"_s},
                     {tr("Daily"), tr("Hourly"), tr("Running total")});
    m_unit = addChoice(tr("Unit"), {u"asCount"_s, u"asBytes"_s}, {tr("Count"), tr("Bytes")});
    m_billing = addChoice(tr("Payloads that are counted"), {u"billableOnly"_s, u"withNonBillable"_s},
                          //: All payloads, billable or not.
                          {tr("Billable"), tr("All")});
    m_days = addChoice(tr("Days"), {u"utcDays"_s, u"localDays"_s}, {tr("UTC days"), tr("Local days")});
}

ChoiceBar *PayloadsTab::addChoice(const QString &name, const QStringList &ids, const QStringList &texts)
{
    auto *bar = new ChoiceBar(name, this);
    for (qsizetype i = 0; i < ids.size(); ++i)
        bar->add(ids.at(i), texts.at(i));
    m_chart->addControl(bar);
    connect(bar, &ChoiceBar::chosen, this, &PayloadsTab::takeChoices);
    return bar;
}

void PayloadsTab::takeChoices()
{
    const QString by = m_by->current();
    m_view.by = by == u"byHour"_s ? By::Hour : by == u"byRunningTotal"_s ? By::RunningTotal : By::Day;
    m_view.asBytes = m_unit->current() == u"asBytes"_s;
    m_view.withNonBillable = m_billing->current() == u"withNonBillable"_s;
    m_view.localDays = m_days->current() == u"localDays"_s;
    Q_EMIT questionsChanged();
}

void PayloadsTab::setTableShown(bool shown)
{
    m_chart->setTableShown(shown);
}

bool PayloadsTab::isTableShown() const
{
    return m_chart->isTableShown();
}

PayloadPlan PayloadsTab::plan() const
{
    return PayloadPlan::of(scene().range, m_view.selection(), scene().moment);
}

std::optional<PeriodPlan> PayloadsTab::periodPlan() const
{
    return PeriodPlan::of(About::Payloads, scene().moment, plan().zone);
}

QList<UsageQuestion> PayloadsTab::questions() const
{
    QList<UsageQuestion> questions = plan().questions(m_hasBreakdown);
    const std::optional<PeriodPlan> period = periodPlan();
    if (m_hasBreakdown && period)
        questions += period->questions();
    return questions;
}

void PayloadsTab::refresh()
{
    noticeMissingBreakdown();
    const PayloadPlan shown = plan();
    const PayloadNumbers numbers = PayloadNumbers::of(shown, m_store);
    const std::optional<PeriodPlan> period = periodPlan();
    const PeriodNumbers periodNumbers =
        period ? PeriodNumbers::of(*period, loader(), m_store, scene().moment.nowMs) : PeriodNumbers();
    if (m_hasBreakdown)
        showFigures(shown, numbers, periodNumbers);
    else
        showTotals(shown);
    showChart(shown, numbers, periodNumbers);
    showTypes(shown);
    showLimitBanner(periodNumbers);
    m_note->setText(tr("Only the applications that you own are counted, not those of your organizations."));
}

// Servers before API 1.25 have totals alone. That shows with the first question, and stays so.
void PayloadsTab::noticeMissingBreakdown()
{
    const ApiError *error = loader().error(plan().billable);
    if (!m_hasBreakdown || !error || error->kind != Kind::NotOffered)
        return;
    m_hasBreakdown = false;
    m_view = {};
    for (ChoiceBar *bar : {m_by, m_unit, m_billing, m_days})
        bar->setEnabled(false);
    QMetaObject::invokeMethod(this, &UsageTab::questionsChanged, Qt::QueuedConnection);
}

void PayloadsTab::showFigures(const PayloadPlan &plan, const PayloadNumbers &numbers,
                              const PeriodNumbers &period)
{
    const bool all = m_view.withNonBillable;
    const std::optional<double> total = totalOf(numbers.shown(all));
    const std::optional<double> gap = totalOf(difference(numbers.all, numbers.billable));
    QString note = all ? tr("Billable or not") : tr("Billable");
    if (gap && !numbers.billable.isEmpty())
        note = (all ? tr("Not billable among these: %1", "payloads or data")
                    : tr("Not billable, and left out here: %1", "payloads or data"))
                   .arg(UsageWords::amount(*gap, m_view.asBytes));
    const bool isKnown = !numbers.shown(all).isEmpty();
    m_total->show(m_view.asBytes ? tr("Data in payloads") : tr("Payloads"),
                  total ? UsageWords::amount(*total, m_view.asBytes)
                  //: No payloads at all, in the place of a number.
                  : isKnown ? tr("None")
                            : UsageWords::unknown(),
                  note, total ? UsageWords::exactly(*total, m_view.asBytes) : QString());
    const QString before = UsageWords::before(scene().range, plan.span, plan.zone);
    if (numbers.shown(all).isEmpty() || numbers.before(all).isEmpty())
        m_before->show(before, UsageWords::unknown());
    else
        showComparison(*m_before, before, numbers.shown(all), numbers.before(all), scene().moment.nowMs,
                       plan.zone, m_view.asBytes);
    const PeriodFigures figures{.numbers = period,
                                .limit = limit(u"payload"_s),
                                .period = scene().moment.period,
                                .nowMs = scene().moment.nowMs,
                                .counted = tr("Payloads")};
    figures.showLimit(*m_limit);
    figures.showForecast(*m_forecast);
}

void PayloadsTab::showTotals(const PayloadPlan &plan)
{
    const UsageAnswer *now = loader().answer(plan.totals);
    const UsageAnswer *before = loader().answer(plan.totalsBefore);
    m_total->show(tr("Payloads"), now ? UsageWords::amount(totalOf(now->totals)) : UsageWords::unknown(),
                  tr("Billable or not: this server does not tell them apart."));
    m_before->show(UsageWords::before(scene().range, plan.span, plan.zone),
                   before ? UsageWords::amount(totalOf(before->totals)) : UsageWords::unknown(),
                   //: Said of the number for an earlier time: it counts that time to its end.
                   tr("The whole of it."));
    const PeriodNumbers unknown;
    const PeriodFigures figures{.numbers = unknown,
                                .limit = limit(u"payload"_s),
                                .period = scene().moment.period,
                                .nowMs = scene().moment.nowMs,
                                .counted = tr("Payloads")};
    figures.showLimit(*m_limit);
    m_forecast->show(tr("Expected in this period"), UsageWords::unknown(),
                     tr("This server has no numbers over time."));
}

void PayloadsTab::showChart(const PayloadPlan &plan, const PayloadNumbers &numbers,
                            const PeriodNumbers &period)
{
    const qint64 now = scene().moment.nowMs;
    m_chart->setNote(Sentences::join({Sentences::finished(UsageWords::range(plan.span, plan.zone)),
                                      UsageWords::dayCut(plan, scene().moment.localZone, now)}));
    if (!m_hasBreakdown) {
        m_chart->showNotice(
            tr("Not offered by this server"),
            tr("It runs an older version of the platform that has only the totals of a range, "
               "which are above and below."));
        return;
    }
    if (showsObstacle(*m_chart, tr("Payloads over time could not be loaded"), {plan.billable, plan.all}))
        return;
    const PayloadChart chart{.view = m_view,
                             .plan = plan,
                             .numbers = numbers,
                             .period = period,
                             .limit = limit(u"payload"_s),
                             .isPeriod = scene().range.kind == RangeChoice::Kind::Period,
                             .nowMs = now};
    UsageTable table = chart.table();
    if (const UsageAnswer *totals = loader().answer(plan.totals))
        table.byType = sharesByType(totals->totals);
    m_chart->showModel(chart.model(), table,
                       UsageModels::fileName(u"payloads"_s, plan.billable.span, plan.zone));
}

void PayloadsTab::showTypes(const PayloadPlan &plan)
{
    const QString reason = reasonAgainst(About::PayloadTotals);
    if (!reason.isEmpty())
        m_types->showNotice(reason);
    else if (const UsageAnswer *answer = loader().answer(plan.totals))
        m_types->showStats(answer->totals, m_view.asBytes);
    else if (const ApiError *error = loader().error(plan.totals))
        m_types->showProblem(tr("The types of payload could not be loaded"),
                             errorText(*error, context().session.account().server.host()));
    else
        m_types->showLoading();
}

void PayloadsTab::showLimitBanner(const PeriodNumbers &period)
{
    const std::optional<double> most = limit(u"payload"_s);
    const std::optional<UsageSpan> &span = scene().moment.period;
    if (!most || !span || !period.used || *period.used < *most) {
        m_banner->clear();
        return;
    }
    const QString words =
        tr("The payload limit (%1) is used up. In your own space, payloads above it are rejected until the "
           "period ends on %2.")
            .arg(UsageWords::amount(*most), UsageWords::day(span->endMs, QTimeZone::utc()));
    if (m_banner->text() != words || !m_banner->isVisibleTo(this))
        m_banner->showMessage(Tone::Danger, words);
}
