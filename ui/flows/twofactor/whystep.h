// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The first step: what two-factor authentication does, what it takes, and that there are no recovery codes.
class WhyStep final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyStep(QWidget *parent = nullptr);
};
