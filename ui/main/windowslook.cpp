// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowslook.h"

#include <QCoreApplication>
#include <QSettings>

#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace {

/// Unknown where Windows is too old to have the choice.
std::optional<bool> asksForDark()
{
    const QSettings personal(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    const QVariant light = personal.value(u"AppsUseLightTheme"_s);
    return light.isValid() ? std::optional(light.toInt() == 0) : std::nullopt;
}

bool asksForHighContrast()
{
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof contrast;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0) &&
           (contrast.dwFlags & HCF_HIGHCONTRASTON);
}

bool asksForReducedMotion()
{
    BOOL isAnimated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) && !isAnimated;
}

} // namespace

WindowsLook::WindowsLook(QObject *parent) : QObject(parent) {}

WindowsLook::~WindowsLook()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

void WindowsLook::start()
{
    QCoreApplication::instance()->installNativeEventFilter(this);
    read();
}

bool WindowsLook::nativeEventFilter(const QByteArray & /*eventType*/, void *message, qintptr * /*result*/)
{
    // Every window hears of it; later, because Windows waits for each of them in turn.
    if (static_cast<const MSG *>(message)->message == WM_SETTINGCHANGE)
        QMetaObject::invokeMethod(this, &WindowsLook::read, Qt::QueuedConnection);
    return false;
}

void WindowsLook::read()
{
    const SystemLook look{.dark = asksForDark(),
                          .highContrast = asksForHighContrast(),
                          .reducedMotion = asksForReducedMotion()};
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed(m_look);
}
