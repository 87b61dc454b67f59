// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Good JSON answers, damaged. json is an object, or an array of objects.

/// Every text a number, every number a text, every truth value a text.
QByteArray withWrongTypes(const QByteArray &json);
/// Every number 1e300.
QByteArray withHugeNumbers(const QByteArray &json);
/// Every date-time one that no calendar has.
QByteArray withImpossibleDates(const QByteArray &json);
/// Every key of the first object twice.
QByteArray withDuplicateKeys(const QByteArray &json);
/// A key that nobody knows, with this value as it stands.
QByteArray withExtraKey(const QByteArray &json, const QByteArray &value);

QByteArray gzipped(const QByteArray &bytes);
