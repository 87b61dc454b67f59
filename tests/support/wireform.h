// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport.h"

#include <QString>

#include <optional>

/// A request in one line: "GET /me/deviceCounts?start=0", with its body behind it where it has one, keys in
/// the order of the alphabet. The items that every call carries ("_links" and its like) are left out.
QString wireForm(const HttpRequest &request);

/// One of the answers of the API's reference by its name ("deviceCounts"); nothing where they are not here.
std::optional<QByteArray> apiExample(const QString &name);
