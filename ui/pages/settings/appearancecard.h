// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class UiSettings;

/// Light, dark, with high contrast, or as the system has it.
class AppearanceCard final : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the card.
    explicit AppearanceCard(UiSettings &settings, QWidget *parent = nullptr);
};
