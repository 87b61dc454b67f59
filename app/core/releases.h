// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QString>
#include <QUrl>

/// What is told of the newest release of the program.
struct Release
{
    QString version; ///< "1.2.0"
    QUrl url;        ///< Where people read about it and get it; https.
};

/// Who knows the newest release. Implemented where the connections are.
class Releases
{
public:
    Releases() = default;
    Releases(const Releases &) = delete;
    Releases &operator=(const Releases &) = delete;
    virtual ~Releases() = default;

    /// Asks once, when somebody wants to know; nothing is fetched beyond the answer, and nothing installed.
    /// Errors: those of a request; Kind::BadResponse where the answer makes no sense.
    virtual Call<Release> latest() = 0;
    /// Who is asked: "example.com".
    virtual QString host() const = 0;
};

/// Whether a version such as "0.10.0" comes after another such as "0.9.1".
bool isNewer(const QString &version, const QString &than);
