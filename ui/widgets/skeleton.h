// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The outline of a page whose data is on its way. It stands still: what moves costs a remote desktop.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
