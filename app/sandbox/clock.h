// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

/// The computer's clock, moved by as much as a test or a demonstration asks for. It runs on after a move.
class Clock final
{
public:
    /// Milliseconds since the epoch.
    qint64 nowMs() const;
    void advance(qint64 ms) { m_offset += ms; }
    void set(qint64 msSinceEpoch);
    void reset() { m_offset = 0; }

private:
    qint64 m_offset = 0;
};

} // namespace sandbox
