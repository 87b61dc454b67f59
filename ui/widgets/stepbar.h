// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// Shows how far something that takes several steps has come. It tells and cannot be pressed.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    /// From 0; steps().size() where all are done. Screen readers are told.
    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCircle(QPainter &painter, const QRectF &circle, int step) const;

    QStringList m_steps;
    int m_current = -1;
};
