// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagetab.h"

class Figure;
class QLabel;

/// How many devices there are, how many came and went, against the limit.
class DevicesTab final : public UsageTab
{
    Q_OBJECT

public:
    DevicesTab(const PageContext &context, const UsageLoader &loader, QWidget *parent = nullptr);

    void refresh() override;
    void setTableShown(bool shown) override;
    bool isTableShown() const override;

protected:
    QList<UsageQuestion> questions() const override;

private:
    DayPlan plan() const;
    void showFigures(const DayPlan &plan);
    void showCharts(const DayPlan &plan, const UsageAnswer &answer);

    Figure *m_total;
    Figure *m_before;
    Figure *m_limit;
    Figure *m_changes;
    ChartCard *m_chart;
    ChartCard *m_changesChart;
};
