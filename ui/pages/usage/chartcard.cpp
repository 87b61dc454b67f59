// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "chart.h"
#include "chartexport.h"
#include "charttable.h"
#include "choicebar.h"
#include "columnwidths.h"
#include "flowlayout.h"
#include "lineicon.h"
#include "problempanel.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 300;

} // namespace

ChartCard::ChartCard(const QString &name, const QString &title, UiSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_card(new Card(title, this)),
      m_view(makeView(name)),
      m_export(makeButton(tr("Export"), ButtonKind::Normal, m_card)),
      m_controls(new FlowLayout),
      m_banner(new Banner(m_card)),
      m_stack(new QStackedWidget(m_card)),
      m_chart(new Chart(m_stack)),
      m_loading(makeLoadingPage()),
      m_problem(new ProblemPanel(m_stack)),
      m_note(makeLabel(QString(), u"caption"_s, m_card))
{
    setObjectName(name);
    m_controls->setSpacing(Space::small);
    m_chart->setObjectName(name + u"Chart"_s);
    m_chart->setAccessibleName(title);
    m_export->setObjectName(name + u"Export"_s);
    m_export->setAccessibleName(tr("Export %1").arg(title));
    m_problem->setObjectName(name + u"Problem"_s);
    m_banner->setObjectName(name + u"Banner"_s);
    m_note->setObjectName(name + u"ChartNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    // Without an icon: Qt draws the text of one with a menu in the wrong place where lines run from right to
    // left.
    m_export->setProperty("opensMenu", true);
    m_lastAbove = m_export;
    m_stack->setMinimumHeight(chartHeight);
    for (QWidget *page : {m_loading, static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_problem)})
        m_stack->addWidget(page);
    m_exporter = new ChartExport(name, m_export, *m_chart, [this] { return table().tabSeparated(); });

    m_card->addToHeader(m_view);
    m_card->addToHeader(m_export);
    m_card->body()->addLayout(m_controls);
    m_card->body()->addWidget(m_banner);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_view, &ChoiceBar::chosen, this, [this] {
        showPage();
        Q_EMIT tableShownChanged(isTableShown());
    });
    connect(m_problem, &ProblemPanel::actionTriggered, this, &ChartCard::retried);
    connect(m_exporter, &ChartExport::done, this, [this](const QString &words) {
        m_banner->clear();
        Q_EMIT toastRequested(words);
    });
    connect(m_exporter, &ChartExport::failed, this,
            [this](const QString &words) { m_banner->showMessage(Tone::Danger, words); });
}

// At once with its buttons, which come before what is made later in the order of Tab.
ChoiceBar *ChartCard::makeView(const QString &name)
{
    auto *view = new ChoiceBar(tr("View", "what switches between chart and table"), m_card);
    view->add(name + u"ShowChart"_s, tr("Chart"));
    view->add(name + u"ShowTable"_s, tr("Table"));
    return view;
}

QWidget *ChartCard::makeLoadingPage()
{
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Space::small);
    layout->addStretch();
    layout->addWidget(new BusyIndicator(32, page), 0, Qt::AlignHCenter);
    layout->addWidget(makeLabel(tr("Loading…"), u"muted"_s, page), 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

// Most people look at the chart alone.
ChartTable &ChartCard::table()
{
    if (!m_table) {
        m_table = new ChartTable(m_stack);
        m_table->setObjectName(objectName() + u"Table"_s);
        m_table->setChartModel(m_chart->model());
        m_stack->addWidget(m_table);
        setTabOrder(m_chart->lastTabStop(), m_table);
        new ColumnWidths(*m_table, m_settings);
    }
    return *m_table;
}

void ChartCard::addControl(QWidget *control)
{
    m_controls->addWidget(control);
    // Above the chart, and so before it in the order of Tab.
    const QList<QPushButton *> buttons = control->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        setTabOrder(m_lastAbove, button);
        m_lastAbove = button;
    }
}

void ChartCard::setEmptyText(const QString &text)
{
    m_chart->setEmptyText(text);
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::showModel(const ChartModel &model, const UsageTable &table, const QString &fileName)
{
    m_chart->setModel(model);
    if (m_table)
        m_table->setChartModel(model);
    m_exporter->setTable(table, fileName);
    setState(State::Ready);
}

void ChartCard::showLoading()
{
    setState(State::Loading);
}

void ChartCard::showProblem(const QString &what, const ErrorText &why)
{
    // Announced once, not at every answer to something else.
    const QString words = what + why.explanation + why.details;
    if (m_state != State::Problem || m_words != words)
        m_problem->setProblem(what, why, tr("Try again"));
    setState(State::Problem, words);
}

void ChartCard::showNotice(const QString &what, const QString &why)
{
    const QString words = what + why;
    if (m_state != State::Notice || m_words != words)
        m_problem->setNotice(lineIcon(u"usage"_s, Ink::Muted), what, why);
    setState(State::Notice, words);
}

void ChartCard::setState(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    showPage();
}

void ChartCard::setTableShown(bool shown)
{
    m_view->setCurrent(objectName() + (shown ? u"ShowTable"_s : u"ShowChart"_s));
    showPage();
}

bool ChartCard::isTableShown() const
{
    return m_view->current().endsWith(u"ShowTable"_s);
}

void ChartCard::showPage()
{
    m_export->setEnabled(m_state == State::Ready);
    QWidget *page = m_loading;
    if (m_state == State::Ready)
        page = isTableShown() ? static_cast<QWidget *>(&table()) : m_chart;
    else if (m_state != State::Loading)
        page = m_problem;
    if (page == m_stack->currentWidget())
        return;
    // A focus that is hidden wanders off: it goes along to what takes its place.
    const QWidget *focused = m_stack->window()->focusWidget();
    const bool hadFocus = focused && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus();
}
