// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

/// Writes a file whole or not at all, readable by the user alone; one that is there already is replaced.
/// Errors: Kind::StoreUnavailable, type "file", with the path and the system's words.
Result<Done> writePrivateFile(const QString &path, const QByteArray &content);
