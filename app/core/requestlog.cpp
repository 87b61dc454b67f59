// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

void RequestLog::add(Entry entry)
{
    constexpr qsizetype most = 500;
    if (m_entries.size() == most)
        m_entries.removeFirst();
    m_entries.append(std::move(entry));
}
