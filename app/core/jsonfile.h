// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>

/// A small JSON object that outlives the program: settings, the list of accounts. Never holds a secret.
/// With an empty path it lives in memory only, which is how the demo leaves nothing behind.
class JsonFile final
{
public:
    explicit JsonFile(QString path);

    /// What the file held when it was opened, and every change since.
    const QJsonObject &object() const { return m_object; }

    /// Replaces the content, on disk too: whole or not at all, readable by the user alone.
    /// Errors: Kind::StoreUnavailable with the system's words; the change is kept in memory all the same.
    Result<Done> setObject(QJsonObject object);

    /// Where a file that could not be read was moved to, so that nothing is overwritten; else empty.
    QString damagedCopy() const { return m_damagedCopy; }

private:
    QString m_path;
    QString m_damagedCopy;
    QJsonObject m_object;
};
