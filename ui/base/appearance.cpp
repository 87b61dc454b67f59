// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "contastyle.h"
#include "highcontrast.h"
#include "qtcompat.h"
#include "sheetstyle.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

using ThemeChoice = UiSettings::ThemeChoice;

Appearance::Appearance(QApplication &application, UiSettings &settings, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_settings(settings),
      m_style(new ContaStyle),
      m_sheet(new SheetStyle(std::unique_ptr<ContaStyle>(m_style))),
      m_systemFont(application.font()),
      m_paletteIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(m_sheet);
    application.installEventFilter(this);
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

Appearance::~Appearance()
{
    // Its stand-ins are widgets, and so must go before the application.
    if (m_sheet)
        m_sheet->setSheet({});
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

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // A language that is read from the other side was chosen.
    if (watched == &m_application && event->type() == QEvent::ApplicationLayoutDirectionChange)
        apply();
    return QObject::eventFilter(watched, event);
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
    if (!m_sheet)
        return;
    m_style->setReducedMotion(m_look.reducedMotion);
    QApplication::setPalette(theme.palette());
    m_sheet->setSheet(theme.styleSheet(m_systemFont));
}
