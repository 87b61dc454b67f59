// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#ifdef CONTA_DBUS
#include "busnotifier.h"
#else
#include "traynotifier.h"
#endif

std::unique_ptr<Notifier> makeDesktopNotifier()
{
#ifdef CONTA_DBUS
    return std::make_unique<BusNotifier>();
#else
    return std::make_unique<TrayNotifier>();
#endif
}
