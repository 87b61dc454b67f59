// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmethod.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

/// The last requests, for diagnostics: method, path, status and time. No query, header or body is ever
/// kept, so that no secret can be.
class RequestLog final
{
public:
    struct Entry
    {
        QDateTime started; ///< UTC
        HttpMethod method = HttpMethod::Get;
        QString path;
        int status = 0;  ///< 0 where no answer came.
        QString problem; ///< The error kind's name, empty for an answer.
        std::chrono::milliseconds took{0};
    };

    void add(Entry entry);
    /// Oldest first, at most 500.
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};
