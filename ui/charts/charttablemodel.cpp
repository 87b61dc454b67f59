// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include "chartnumbers.h"
#include "chartreading.h"
#include "columnid.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int forecastColumns = 3;

} // namespace

ChartTableModel::ChartTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setChartModel(const ChartModel &model)
{
    beginResetModel();
    m_model = model;
    endResetModel();
}

void ChartTableModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_model.bucketCount());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + int(m_model.series.size()) + (m_model.forecast ? forecastColumns : 0);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == 0)
        return m_model.start(index.row()).toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == 0)
        return ChartReading::bucketName(m_model, index.row(), m_locale);
    const double number = value(index.row(), index.column());
    if (std::isnan(number))
        return role == Qt::DisplayRole ? u"–"_s : tr("no data");
    return ChartNumbers::exact(number, m_model.unit, m_locale);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap;
    if (role == columnIdRole)
        return columnId(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Time");
    const int series = int(m_model.series.size());
    if (section <= series)
        return m_model.series.at(section - 1).name;
    if (!m_model.forecast || section > series + forecastColumns)
        return {};
    const QString name = m_model.forecast->name;
    const QString headers[forecastColumns]{tr("%1, low").arg(name), name, tr("%1, high").arg(name)};
    return headers[section - series - 1];
}

QString ChartTableModel::columnId(int column) const
{
    static const QString forecasts[forecastColumns]{u"forecastLow"_s, u"forecast"_s, u"forecastHigh"_s};
    const int series = int(m_model.series.size());
    if (column == 0)
        return u"time"_s;
    return column <= series ? m_model.series.at(column - 1).id : forecasts[column - series - 1];
}

QString ChartTableModel::plainCell(int row, int column) const
{
    if (column == 0)
        return m_model.start(row).toTimeZone(m_model.zone).toString(u"yyyy-MM-dd HH:mm"_s);
    return ChartNumbers::plain(value(row, column), m_locale);
}

QString ChartTableModel::plainHeader(int column) const
{
    const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (column == 0)
        return tr("%1 (%2)", "time, time zone").arg(name, QString::fromUtf8(m_model.zone.id()));
    switch (m_model.unit) {
    case ChartModel::Unit::Count:
        return name;
    case ChartModel::Unit::Bytes:
        return tr("%1 (bytes)").arg(name);
    case ChartModel::Unit::Minutes:
        return tr("%1 (minutes)").arg(name);
    }
    Q_UNREACHABLE();
}

double ChartTableModel::value(int row, int column) const
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const int series = int(m_model.series.size());
    if (column <= series)
        return m_model.value(column - 1, row);
    const ChartModel::Forecast &forecast = *m_model.forecast;
    const QList<double> *values[forecastColumns]{&forecast.low, &forecast.middle, &forecast.high};
    const qsizetype index = row - m_model.starts.size();
    return index < 0 ? nothing : values[column - series - 1]->value(index, nothing);
}
