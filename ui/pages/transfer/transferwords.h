// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferplan.h"

/// Words that several parts of the transfer page share.
namespace TransferWords {

/// "3 applications and 1 dashboard"; "nothing" where both are 0.
QString counted(int applications, int dashboards);
QString counted(const TransferSelection &selection);

/// What a row says below the name: what an application holds, or which applications a dashboard shows.
QString caption(ResourceKind kind, const OwnedResource &item, const OwnedResources &owned);

/// "Applications" for "application"; the API's own name where there is none here.
QString limitName(const QString &limit);

/// "Admin" for "admin".
QString roleName(const QString &role);

/// Whether somebody with this role may well be refused: a guess, because the platform does not say which
/// roles can take things in. False where the role is not known.
bool mayBeRefused(const QString &role);

} // namespace TransferWords
