// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What people know the operating system's keychain by, to be put in brackets behind a noun: "macOS
/// keychain".
QString keychainName();
