// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferplan.h"

#include <QWidget>

class QGridLayout;

/// Numbers before and after, against their ceilings.
class TransferLimits final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferLimits(QWidget *parent = nullptr);

    void setForecasts(const QList<LimitForecast> &forecasts);

private:
    void alignColumns();
    void addHeader();
    void addRow(int row, const LimitForecast &forecast);

    QGridLayout *m_grid = nullptr;
    QWidget *m_table = nullptr;
    QList<LimitForecast> m_forecasts;
};
