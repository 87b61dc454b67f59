// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychaincheck.h"
#include "pagecontext.h"

#include <QStringList>

class Redaction;

/// One part of what a person may hand to whoever helps.
struct BundleSection
{
    QString title;
    QStringList lines;
};

/// Everything that may help to find a fault, as it is: program, account, settings, keychain, requests. For
/// those who help, and therefore in English in every language. There is no password or token in it.
QList<BundleSection> diagnosticBundle(const PageContext &context,
                                      const std::optional<KeychainReport> &keychain);

/// What of it tells who somebody is.
Redaction personalThings(const PageContext &context);
