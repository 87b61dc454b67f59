// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "errortext.h"
#include "usageexport.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class Card;
class Chart;
class ChartExport;
class ChartTable;
class ChoiceBar;
class FlowLayout;
class ProblemPanel;
class QLabel;
class QPushButton;
class QStackedWidget;
class UiSettings;

/// A card with a chart, its twin as a table, what can be chosen about them and a way to take them out. In
/// their place stands what keeps them from being shown.
class ChartCard final : public QWidget
{
    Q_OBJECT

public:
    /// The parts are named after it: "payloads" has "payloadsChart", "payloadsTable", "payloadsExport". The
    /// settings keep the widths of the table's columns, and must outlive the card.
    ChartCard(const QString &name, const QString &title, UiSettings &settings, QWidget *parent = nullptr);

    /// Puts a choice above the chart.
    void addControl(QWidget *control);
    /// Said in the chart's place where the range has no number: one sentence and what to do.
    void setEmptyText(const QString &text);
    /// A line below the chart; empty for none.
    void setNote(const QString &note);

    /// export_ is what files hold; see ChartExport.
    void showModel(const ChartModel &model, const UsageTable &table, const QString &fileName);
    void showLoading();
    void showProblem(const QString &what, const ErrorText &why);
    void showNotice(const QString &what, const QString &why);

    void setTableShown(bool shown);
    bool isTableShown() const;

Q_SIGNALS:
    void retried();
    void tableShownChanged(bool shown);
    void toastRequested(const QString &text);

private:
    enum class State { Loading, Ready, Problem, Notice };

    void setState(State state, const QString &words = {});
    void showPage();
    ChartTable &table();
    ChoiceBar *makeView(const QString &name);
    QWidget *makeLoadingPage();

    UiSettings &m_settings;
    State m_state = State::Loading;
    QString m_words; ///< Of the problem or notice that is shown.
    Card *m_card;
    ChoiceBar *m_view;
    QPushButton *m_export;
    QWidget *m_lastAbove = nullptr; ///< Of the controls above the chart, in the order of Tab.
    FlowLayout *m_controls;
    Banner *m_banner;
    QStackedWidget *m_stack;
    Chart *m_chart;
    ChartTable *m_table = nullptr; ///< Made when it is first asked for.
    QWidget *m_loading;
    ProblemPanel *m_problem;
    QLabel *m_note;
    ChartExport *m_exporter;
};
