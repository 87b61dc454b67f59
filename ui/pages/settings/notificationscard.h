// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class UiSettings;

/// What is told on the desktop.
class NotificationsCard final : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the card.
    explicit NotificationsCard(UiSettings &settings, QWidget *parent = nullptr);
};
