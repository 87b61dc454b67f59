// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlogcard.h"

#include "card.h"
#include "columnwidths.h"
#include "widgetproperties.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RequestLogCard::RequestLogCard(const RequestLog &log, UiSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(log)
{
    auto *card = new Card(tr("Requests"), this);
    m_table = makeTable(card);
    m_empty = makeLabel(tr("Nothing has been asked of the server yet."), u"muted"_s, card);
    auto *update = makeButton(tr("&Update"), ButtonKind::Quiet, card);
    update->setObjectName(u"updateLog"_s);
    update->setAccessibleName(tr("Update the requests"));
    auto *what =
        makeLabel(tr("The last 500 of this run, the newest first. Neither what was sent nor what was "
                     "answered is noted, and nothing is written to a file."),
                  u"muted"_s, card);
    what->setWordWrap(true);
    card->addToHeader(update);
    card->body()->addWidget(what);
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setTabOrder(update, m_table);
    new ColumnWidths(*m_table, settings);
    connect(update, &QPushButton::clicked, this, &RequestLogCard::refresh);
}

QTableView *RequestLogCard::makeTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"requestLog"_s);
    table->setAccessibleName(tr("Requests"));
    table->setModel(&m_model);
    table->setFixedHeight(240);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(RequestLogModel::PathColumn, QHeaderView::Stretch);
    return table;
}

void RequestLogCard::refresh()
{
    m_model.refresh();
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    for (const int column : {RequestLogModel::TimeColumn, RequestLogModel::MethodColumn,
                             RequestLogModel::StatusColumn, RequestLogModel::TookColumn})
        m_table->resizeColumnToContents(column);
}
