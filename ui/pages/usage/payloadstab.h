// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payloadview.h"
#include "usagetab.h"

class Banner;
class ChoiceBar;
class Figure;
class PayloadTypes;
class QLabel;

/// Payloads over time, by type and source, against the limit of the billing period.
class PayloadsTab final : public UsageTab
{
    Q_OBJECT

public:
    PayloadsTab(const PageContext &context, const UsageLoader &loader, QWidget *parent = nullptr);

    void refresh() override;
    void setTableShown(bool shown) override;
    bool isTableShown() const override;

protected:
    QList<UsageQuestion> questions() const override;

private:
    void makeControls();
    ChoiceBar *addChoice(const QString &name, const QStringList &ids, const QStringList &texts);
    void takeChoices();
    PayloadPlan plan() const;
    std::optional<PeriodPlan> periodPlan() const;
    void noticeMissingBreakdown();
    void showFigures(const PayloadPlan &plan, const PayloadNumbers &numbers, const PeriodNumbers &period);
    void showTotals(const PayloadPlan &plan);
    void showChart(const PayloadPlan &plan, const PayloadNumbers &numbers, const PeriodNumbers &period);
    void showTypes(const PayloadPlan &plan);
    void showLimitBanner(const PeriodNumbers &period);

    SeriesStore m_store;
    PayloadView m_view;
    bool m_hasBreakdown = true; ///< False once the server has said that it offers none.
    Banner *m_banner;
    Figure *m_total;
    Figure *m_before;
    Figure *m_limit;
    Figure *m_forecast;
    ChartCard *m_chart;
    ChoiceBar *m_by;
    ChoiceBar *m_unit;
    ChoiceBar *m_billing;
    ChoiceBar *m_days;
    PayloadTypes *m_types;
    QLabel *m_note;
};
