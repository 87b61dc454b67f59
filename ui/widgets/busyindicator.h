// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

/// A turning arc for work that takes a while; it turns only while it can be seen.
class BusyIndicator final : public QWidget
{
    Q_OBJECT

public:
    /// size in device independent pixels.
    explicit BusyIndicator(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_timer;
    int m_angle = 0; ///< Degrees.
};
