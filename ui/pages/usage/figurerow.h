// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class Meter;
class QHBoxLayout;
class QLabel;

/// One headline number with what it is and what to know about it.
class Figure final : public QFrame
{
    Q_OBJECT

public:
    /// The parts are named after it: "total" has "totalFigure" and "totalNote".
    explicit Figure(const QString &name, QWidget *parent = nullptr);

    /// number is shown large; exactly, where it differs, is in its tool tip.
    void show(const QString &label, const QString &number, const QString &note = {},
              const QString &exactly = {});
    /// A bar below the number: what is used, and what is expected.
    void setShare(std::optional<double> share, std::optional<double> heading = {});

private:
    QLabel *m_label;
    QLabel *m_number;
    Meter *m_meter;
    QLabel *m_note;
};

/// Headline numbers beside each other, all as wide.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    Figure *add(const QString &name);

private:
    QHBoxLayout *m_layout;
};
