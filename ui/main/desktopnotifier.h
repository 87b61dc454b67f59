// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <memory>

/// How this desktop tells people something: the notification service where D-Bus has one, else the system
/// tray.
std::unique_ptr<Notifier> makeDesktopNotifier();
