// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

/// Hears what a screen reader is told while it lives: the name or text of everything that raised an alert,
/// and what took the focus. One at a time.
class Announcements final
{
public:
    Announcements();
    ~Announcements();
    Announcements(const Announcements &) = delete;
    Announcements &operator=(const Announcements &) = delete;

    /// Whether something was said that holds these words.
    bool contain(const QString &words) const;
    QStringList heard() const;
    /// The names of what took the focus, in order.
    QStringList focused() const;

private:
    QAccessible::UpdateHandler m_before;
};
