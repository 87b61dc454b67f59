// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// A number in a locale's digits and groups, which Qt writes as "1000.000" in languages in which four digits
/// stand without a separator.
QString wholeNumber(qint64 value, const QLocale &locale = QLocale());
