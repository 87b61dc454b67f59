// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlogmodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class UiSettings;

/// The last requests of this run.
class RequestLogCard final : public QWidget
{
    Q_OBJECT

public:
    /// The log and the settings must outlive the card.
    RequestLogCard(const RequestLog &log, UiSettings &settings, QWidget *parent = nullptr);

    void refresh();

private:
    QTableView *makeTable(QWidget *parent);

    RequestLogModel m_model;
    QTableView *m_table;
    QLabel *m_empty;
};
