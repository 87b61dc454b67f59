// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>

namespace {

// Qt takes a plain function for its handler, which can reach nothing else.
QStringList &said()
{
    static QStringList texts;
    return texts;
}

QStringList &focusedNames()
{
    static QStringList names;
    return names;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Focus) {
        const QAccessibleInterface *interface = event->accessibleInterface();
        if (interface && interface->isValid())
            focusedNames().append(interface->text(QAccessible::Name));
    }
    if (event->type() != QAccessible::Alert)
        return;
    const QAccessibleInterface *interface = event->accessibleInterface();
    if (interface && interface->isValid())
        said().append(interface->text(QAccessible::Name) + u'\n' + interface->text(QAccessible::Description));
}

} // namespace

Announcements::Announcements() : m_before(QAccessible::installUpdateHandler(hear))
{
    said().clear();
    focusedNames().clear();
    // Else nothing is told while no screen reader runs; QAccessible::setActive() only passes the word on.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}

Announcements::~Announcements()
{
    QAccessible::installUpdateHandler(m_before);
}

bool Announcements::contain(const QString &words) const
{
    return std::ranges::any_of(said(), [&](const QString &text) { return text.contains(words); });
}

QStringList Announcements::heard() const
{
    return said();
}

QStringList Announcements::focused() const
{
    return focusedNames();
}
