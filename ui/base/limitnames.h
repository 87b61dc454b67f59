// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a ceiling is about, in words: "device" -> "Devices". A name that nobody here knows stays as it is.
QString limitName(const QString &apiName);
