// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "exportpart.h"

#include <QDateTime>
#include <QList>

/// Everything of an account that the server gave, ready to be written. docs/decisions/0006-export.md says
/// what the file looks like.
struct AccountExport
{
    Account account;
    QDateTime madeAt; ///< UTC
    TimeRange period; ///< Of the usage; empty where the server was left to choose.
    QList<ExportedPart> parts;

    /// The parts that could not be had.
    QList<ExportedPart> missing() const;
    /// Whether not one part could be had.
    bool isEmpty() const { return missing().size() == parts.size(); }

    /// UTF-8, indented. Holds no token and no password.
    QByteArray toJson() const;
};
