// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagespan.h"

#include <QWidget>

class ChoiceBar;
class QDateEdit;
class QLabel;

/// Which days the usage page is about.
class RangeChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeChooser(QWidget *parent = nullptr);

    RangeChoice choice() const;
    /// Whether the account has a billing period to choose. Where it has none and it is chosen, 30 days are.
    void setHasPeriod(bool hasPeriod);
    /// The last day that can be chosen.
    void setToday(const QDate &today);

Q_SIGNALS:
    /// Another range was chosen; never one that ends before it begins.
    void chosen();

private:
    ChoiceBar *makeKinds();
    QDateEdit *makeDate(const QString &name, const QString &label);
    void takeDates();
    void showDates();

    bool m_hasToday = false;
    ChoiceBar *m_kind;
    QWidget *m_dates;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_message;
};
