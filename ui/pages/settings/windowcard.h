// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class UiSettings;

/// How the window starts, and where it goes when it is closed.
class WindowCard final : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the card. hasTray says whether this desktop shows icons in a system tray.
    WindowCard(UiSettings &settings, bool hasTray, QWidget *parent = nullptr);
};
