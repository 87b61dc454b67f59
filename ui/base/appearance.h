// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisettings.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

/// Dresses the application: style, palette and style sheet for the theme that the settings choose.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Takes note of the system's palette and font first, so make it before anything changes them.
    Appearance(QApplication &application, UiSettings &settings, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

    /// Uses this theme without changing the setting, until somebody does.
    void override(UiSettings::ThemeChoice theme);

private:
    void apply();

    QApplication &m_application;
    UiSettings &m_settings;
    std::optional<UiSettings::ThemeChoice> m_override;
    QFont m_systemFont;
    bool m_systemIsDark;
    bool m_dark = false;
};
