// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicestab.h"

#include "chartcard.h"
#include "figurerow.h"
#include "theme.h"
#include "usagemodels.h"
#include "usagetotals.h"
#include "usagewords.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using Kind = ChartModel::Kind;

namespace {

UsageSeries seriesIn(const UsageAnswer *answer, const UsageQuestion &question,
                     std::optional<qint64> DeviceCount::*number)
{
    if (!answer)
        return {};
    return seriesOf(pointsOf(answer->devices, number), UsageDays::dayMs, question.span, Resolution::Day,
                    QTimeZone::utc());
}

} // namespace

DevicesTab::DevicesTab(const PageContext &context, const UsageLoader &loader, QWidget *parent)
    : UsageTab(context, loader, parent),
      m_chart(new ChartCard(u"devices"_s, tr("Devices"), context.settings, this)),
      m_changesChart(
          new ChartCard(u"deviceChanges"_s, tr("Devices created and deleted"), context.settings, this))
{
    m_chart->setEmptyText(
        tr("No devices in this range. Add one to an application that you own, in the web console."));
    m_changesChart->setEmptyText(tr("No device was created or deleted in this range."));
    auto *figures = new FigureRow(this);
    m_total = figures->add(u"deviceTotal"_s);
    m_before = figures->add(u"deviceBefore"_s);
    m_limit = figures->add(u"deviceLimit"_s);
    m_changes = figures->add(u"deviceChangesTotal"_s);
    auto *note = makeLabel(tr("Only the devices of applications that you own are counted, not those of your "
                              "organizations. The platform counts devices by UTC days."),
                           u"caption"_s, this);
    note->setObjectName(u"devicesNote"_s);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(figures);
    layout->addWidget(m_chart);
    layout->addWidget(m_changesChart);
    layout->addWidget(note);
    for (ChartCard *card : {m_chart, m_changesChart}) {
        connect(card, &ChartCard::retried, this, [this] { Q_EMIT retried(questions()); });
        connect(card, &ChartCard::toastRequested, this, &UsageTab::toastRequested);
    }
    connect(m_chart, &ChartCard::tableShownChanged, this, &UsageTab::tableShownChanged);
}

DayPlan DevicesTab::plan() const
{
    return DayPlan::of(About::Devices, scene().range, scene().moment);
}

QList<UsageQuestion> DevicesTab::questions() const
{
    return plan().questions();
}

void DevicesTab::setTableShown(bool shown)
{
    m_chart->setTableShown(shown);
    m_changesChart->setTableShown(shown);
}

bool DevicesTab::isTableShown() const
{
    return m_chart->isTableShown();
}

void DevicesTab::refresh()
{
    const DayPlan shown = plan();
    showFigures(shown);
    const QString note = UsageWords::range(shown.span, QTimeZone::utc());
    bool isReady = true;
    for (ChartCard *card : {m_chart, m_changesChart}) {
        card->setNote(note);
        isReady =
            !showsObstacle(*card, tr("The numbers of devices could not be loaded"), {shown.now}) && isReady;
    }
    if (isReady)
        showCharts(shown, *loader().answer(shown.now));
}

void DevicesTab::showFigures(const DayPlan &plan)
{
    const UsageAnswer *answer = loader().answer(plan.now);
    const UsageSeries totals = seriesIn(answer, plan.now, &DeviceCount::total);
    const std::optional<double> now = lastOf(totals);
    m_total->show(tr("Devices"),
                  now ? UsageWords::amount(*now)
                  //: No devices at all, in the place of a number.
                  : answer ? tr("None")
                           : UsageWords::unknown(),
                  tr("At the end of the range"));
    const std::optional<double> then =
        lastOf(seriesIn(loader().answer(plan.previous), plan.previous, &DeviceCount::total));
    const QString change = now && then && *then > 0
                               ? tr("Now %1.", "change").arg(UsageWords::change((*now - *then) / *then))
                               : QString();
    m_before->show(UsageWords::before(scene().range, plan.span, QTimeZone::utc()),
                   then ? UsageWords::amount(*then) : UsageWords::unknown(), change);
    const std::optional<double> most = limit(u"device"_s);
    if (!most)
        m_limit->show(tr("Limit"), UsageWords::unknown(), tr("The server names no limit."));
    else
        m_limit->show(tr("Limit"), now ? UsageWords::percent(*now / *most) : UsageWords::unknown(),
                      tr("Devices allowed: %1").arg(UsageWords::amount(*most)));
    m_limit->setShare(most && now ? std::optional(*now / *most) : std::nullopt);
    const std::optional<double> created = totalOf(seriesIn(answer, plan.now, &DeviceCount::created));
    const std::optional<double> deleted = totalOf(seriesIn(answer, plan.now, &DeviceCount::deleted));
    if (!created && !deleted)
        m_changes->show(tr("Created and deleted"), UsageWords::unknown());
    else
        m_changes->show(
            tr("Created and deleted"),
            tr("+%1 / −%2", "created, deleted")
                .arg(UsageWords::amount(created.value_or(0)), UsageWords::amount(deleted.value_or(0))),
            tr("In the range"));
}

void DevicesTab::showCharts(const DayPlan &plan, const UsageAnswer &answer)
{
    const UsageSeries totals = seriesIn(&answer, plan.now, &DeviceCount::total);
    const UsageSeries created = seriesIn(&answer, plan.now, &DeviceCount::created);
    const UsageSeries deleted = seriesIn(&answer, plan.now, &DeviceCount::deleted);
    const UsageSeries before =
        laidOver(totals, seriesIn(loader().answer(plan.previous), plan.previous, &DeviceCount::total));
    const auto model = [&](const QString &title) {
        return UsageModels::modelOf(totals, Resolution::Day, QTimeZone::utc(), ChartModel::Unit::Count,
                                    title);
    };
    const UsageTable table{.what = u"devices"_s,
                           .zone = u"UTC"_s,
                           .startsMs = totals.startsMs,
                           .endMs = totals.endMs,
                           .columns = {{u"total"_s, totals.values},
                                       {u"created"_s, created.values},
                                       {u"deleted"_s, deleted.values},
                                       {u"totalBefore"_s, before.values}},
                           .byType = {}};
    const QString file = UsageModels::fileName(u"devices"_s, plan.now.span, QTimeZone::utc());

    ChartModel line = model(tr("Devices"));
    line.series = {{u"total"_s, tr("Devices"), Kind::Line, totals.values},
                   {u"before"_s, tr("Period before"), Kind::Ghost, before.values}};
    if (const std::optional<double> most = limit(u"device"_s))
        line.limit = {.name = tr("Limit"), .value = *most};
    m_chart->showModel(line, table, file);

    const Kind kind = totals.size() > UsageModels::mostBars ? Kind::Line : Kind::StackedBar;
    ChartModel bars = model(tr("Devices created and deleted"));
    bars.series = {{u"created"_s, tr("Created", "devices that were created"), kind, created.values},
                   {u"deleted"_s, tr("Deleted"), kind, deleted.values}};
    m_changesChart->showModel(bars, table, file);
}
