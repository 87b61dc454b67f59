// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include <QDateTime>

namespace sandbox {

qint64 Clock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_offset;
}

void Clock::set(qint64 msSinceEpoch)
{
    m_offset = msSinceEpoch - QDateTime::currentMSecsSinceEpoch();
}

} // namespace sandbox
