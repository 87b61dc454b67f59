// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageloader.h"

#include <QWidget>

class Meter;
class QLabel;
class QPushButton;

/// How far a long range has come, with a way to end it. Hidden while there is none.
class UsageProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageProgress(QWidget *parent = nullptr);

    void show(const UsageLoader &loader);

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_words;
    Meter *m_meter;
    QPushButton *m_cancel;
};
