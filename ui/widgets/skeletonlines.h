// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

/// The outline of a few lines that are on their way, within a card. It comes only once they take longer than
/// 200 ms, and stands still.
class SkeletonLines final : public QWidget
{
    Q_OBJECT

public:
    explicit SkeletonLines(int lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
    bool m_drawn = false;
    QTimer m_delay{this};
};
