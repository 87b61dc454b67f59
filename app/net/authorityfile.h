// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSslCertificate>

/// The certificates of authorities in a PEM file.
/// Errors: Kind::Invalid with type "CaUnreadable" (message: the system's words), "CaTooLarge", "CaNotPem",
/// "CaBinary" for a certificate in another form than PEM, or "CaNoCertificate" for PEM of something else.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);
