// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// The role of QAbstractItemModel::headerData() that names a column the same in every language, for what is
/// kept of it.
inline constexpr int columnIdRole = Qt::UserRole;
