// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text for buttons and labels as it is read, without the mark of its key: "&Save" -> "Save",
/// "保存(&S)" -> "保存", "Do && don't" -> "Do & don't".
QString withoutMnemonic(QString text);
