// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadnumbers.h"
#include "usagetab.h"

class Figure;

/// Minutes that notebooks ran and how their runs ended, against the limit of the month.
class NotebooksTab final : public UsageTab
{
    Q_OBJECT

public:
    NotebooksTab(const PageContext &context, const UsageLoader &loader, QWidget *parent = nullptr);

    void refresh() override;
    void setTableShown(bool shown) override;
    bool isTableShown() const override;

protected:
    QList<UsageQuestion> questions() const override;

private:
    DayPlan plan() const;
    void showFigures(const DayPlan &plan, const PeriodNumbers &period);
    void showCharts(const DayPlan &plan, const UsageAnswer &answer, const PeriodNumbers &period);

    SeriesStore m_store;
    Figure *m_minutes;
    Figure *m_before;
    Figure *m_limit;
    Figure *m_forecast;
    ChartCard *m_chart;
    ChartCard *m_runs;
};
