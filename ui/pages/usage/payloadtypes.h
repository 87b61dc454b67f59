// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"
#include "usageshares.h"

#include <QWidget>

class Card;
class ChoiceBar;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Which types of payload the whole is made of and where they came from, the largest first, with what each
/// means.
class PayloadTypes final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadTypes(QWidget *parent = nullptr);

    void showStats(const PayloadStats &stats, bool asBytes);
    void showLoading();
    void showProblem(const QString &what, const ErrorText &why);
    void showNotice(const QString &words);

Q_SIGNALS:
    void retried();

private:
    void showMessage(const QString &words, bool canRetry);
    void rebuild();
    void addRow(const UsageShare &share, bool isType);

    ChoiceBar *m_by;
    QLabel *m_message;
    QPushButton *m_retry;
    QVBoxLayout *m_place;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    PayloadStats m_stats;
    bool m_asBytes = false;
};
