// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "contastyle.h"
#include "theme.h"

#include <QApplication>

Appearance::Appearance(QApplication &application, UiSettings &settings, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_settings(settings),
      m_systemFont(application.font()),
      m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new ContaStyle);
    connect(&settings, &UiSettings::themeChanged, this, [this] {
        m_override.reset();
        apply();
    });
    apply();
}

void Appearance::override(UiSettings::ThemeChoice theme)
{
    m_override = theme;
    apply();
}

void Appearance::apply()
{
    const UiSettings::ThemeChoice choice = m_override.value_or(m_settings.theme());
    m_dark = choice == UiSettings::ThemeChoice::Dark ||
             (choice == UiSettings::ThemeChoice::System && m_systemIsDark);
    const Theme &theme = m_dark ? Theme::darkTheme() : Theme::light();
    QApplication::setPalette(theme.palette());
    m_application.setStyleSheet(theme.styleSheet(m_systemFont));
}
