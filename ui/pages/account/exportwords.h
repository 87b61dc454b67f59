// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportpart.h"

#include <QList>

/// A part of an export in words: "recent devices of Plant North".
QString partWords(const ExportPart &part);

/// Several, those that differ in their application alone taken together.
QString partWords(const QList<ExportedPart> &parts);

/// What to call the file, from the account's address and the day: "conta-zoe@weg.net-2026-03-01.json".
QString exportFileName(const QString &email, const QDate &day);
