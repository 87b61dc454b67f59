// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What people know the operating system's keychain by, for the middle of a sentence: "the macOS keychain".
QString keychainName();
