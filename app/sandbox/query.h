// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

namespace sandbox {

/// "true" or "false"; `fallback` when the parameter is missing. Anything else is added to the errors.
bool booleanParameter(const Request &request, const QString &name, bool fallback, QList<FieldError> &errors);

/// A whole number within these bounds; `fallback` when it is missing or empty. Anything else is added to the
/// errors.
qint64 integerParameter(const Request &request, const QString &name, qint64 fallback, qint64 minimum,
                        qint64 maximum, QList<FieldError> &errors);

} // namespace sandbox
