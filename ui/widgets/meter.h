// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

/// A thin bar that says how much of a whole is used, and where that is heading. The numbers stand beside it
/// in words: it is a picture of them, and silent for screen readers.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    explicit Meter(QWidget *parent = nullptr);

    /// Shares of the whole: 0 to 1, and above where it is passed. heading: what is expected at the end.
    void setShare(double share, std::optional<double> heading = {});

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    std::optional<double> m_heading;
};
