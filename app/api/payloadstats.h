// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

class JsonReader;

/// Payloads by type ("deviceState") and source ("device.mqtt"), as counts or as bytes. Types and sources that
/// nobody here knows are kept under the names they came with.
using PayloadStats = QMap<QString, QMap<QString, double>>;

PayloadStats readPayloadStats(JsonReader &reader);
