// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uisettings.h"

#include <QFont>
#include <QObject>
#include <QPointer>

#include <optional>

class ContaStyle;
class QApplication;
class SheetStyle;

/// What the desktop asks of the programs on it.
struct SystemLook
{
    std::optional<bool> dark; ///< Unknown where the desktop has no preference.
    bool highContrast = false;
    bool reducedMotion = false;

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// Dresses the application: style, palette and style sheet for the theme that the settings choose.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Takes note of the system's palette and font first, so make it before anything changes them.
    Appearance(QApplication &application, UiSettings &settings, QObject *parent = nullptr);
    ~Appearance() override;

    /// The desktop says what it wants, or that it wants something else from now on.
    void setSystemLook(const SystemLook &look);

    /// Uses this theme without changing the setting, until somebody does.
    void override(UiSettings::ThemeChoice theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    UiSettings::ThemeChoice choice() const;
    void apply();

    QApplication &m_application;
    UiSettings &m_settings;
    std::optional<UiSettings::ThemeChoice> m_override;
    ContaStyle *m_style;          ///< What m_sheet draws upon; its own.
    QPointer<SheetStyle> m_sheet; ///< The application's.
    QFont m_systemFont;
    bool m_paletteIsDark; ///< What there is to go by where the desktop says nothing.
    SystemLook m_look;
};
