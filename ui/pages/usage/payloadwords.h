// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the platform's names for payloads mean.
struct PayloadWords
{
    QString name;        ///< "Device state"; the API's own name where nobody here knows it.
    QString explanation; ///< A sentence in plain language; empty for an unknown name.

    static PayloadWords ofType(const QString &apiName);
    static PayloadWords ofSource(const QString &apiName);
};
