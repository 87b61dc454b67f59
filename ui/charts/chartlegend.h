// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel.h"
#include "seriesstyle.h"

#include <QCheckBox>
#include <QSet>

/// A series in the legend: its mark and its name; unchecked when the series is hidden.
class LegendKey final : public QCheckBox
{
    Q_OBJECT

public:
    LegendKey(const QString &id, const QString &name, QWidget *parent);

    const QString &id() const { return m_id; }
    void setSeriesStyle(const SeriesStyle &style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString m_id;
    QString m_name;
    SeriesStyle m_style;
};

/// The legend of a chart, in as many rows as it needs. Nothing when there is only one thing to tell apart.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// What Tab goes to after the last key, and can take the focus; it outlives the legend's last change.
    void setNext(QWidget *next) { m_next = next; }

    void setModel(const ChartModel &model, const QSet<QString> &hidden);
    void setHidden(const QSet<QString> &ids);

Q_SIGNALS:
    /// By hand, not by setHidden().
    void toggled(const QString &id, bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void putBeforeNext();
    void dress();

    ChartModel m_model;
    QList<LegendKey *> m_keys;
    QWidget *m_next = nullptr;
};
