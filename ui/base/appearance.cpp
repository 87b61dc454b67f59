// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "contastyle.h"
#include "highcontrast.h"
#include "qtcompat.h"
#include "theme.h"

#include <QApplication>
#include <QStyleHints>

using ThemeChoice = UiSettings::ThemeChoice;

Appearance::Appearance(QApplication &application, UiSettings &settings, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_settings(settings),
      m_style(new ContaStyle),
      m_systemFont(application.font()),
      m_paletteIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(m_style);
    connect(&settings, &UiSettings::themeChanged, this, [this] {
        m_override.reset();
        apply();
    });
    const QStyleHints &hints = *QGuiApplication::styleHints();
    m_look.dark = QtCompat::prefersDark(hints);
    QtCompat::onPrefersDarkChanged(hints, this, [this, &hints] {
        m_look.dark = QtCompat::prefersDark(hints);
        apply();
    });
    apply();
}

void Appearance::setSystemLook(const SystemLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    apply();
}

void Appearance::override(ThemeChoice theme)
{
    m_override = theme;
    apply();
}

ThemeChoice Appearance::choice() const
{
    const ThemeChoice choice = m_override.value_or(m_settings.theme());
    if (choice != ThemeChoice::System)
        return choice;
    if (m_look.highContrast)
        return ThemeChoice::HighContrast;
    return m_look.dark.value_or(m_paletteIsDark) ? ThemeChoice::Dark : ThemeChoice::Light;
}

void Appearance::apply()
{
    const ThemeChoice inForce = choice();
    const Theme &theme = inForce == ThemeChoice::HighContrast ? highContrastTheme()
                         : inForce == ThemeChoice::Dark       ? Theme::darkTheme()
                                                              : Theme::light();
    m_style->setReducedMotion(m_look.reducedMotion);
    QApplication::setPalette(theme.palette());
    m_application.setStyleSheet(theme.styleSheet(m_systemFont));
}
