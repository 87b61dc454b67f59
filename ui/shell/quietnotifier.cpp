// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietnotifier.h"

QuietNotifier::QuietNotifier(Notifier &loud, QObject *parent) : Notifier(parent), m_loud(loud)
{
    connect(&m_loud, &Notifier::clicked, this, [this](const QString &page) {
        if (!m_quiet)
            Q_EMIT clicked(page);
    });
}

void QuietNotifier::setQuiet(bool quiet)
{
    m_quiet = quiet;
    if (!quiet)
        return;
    for (const QString &id : std::exchange(m_shown, {}))
        m_loud.withdraw(id);
}

void QuietNotifier::show(const Notice &notice)
{
    if (m_quiet)
        return;
    if (!m_shown.contains(notice.id))
        m_shown.append(notice.id);
    m_loud.show(notice);
}

void QuietNotifier::withdraw(const QString &id)
{
    m_shown.removeAll(id);
    m_loud.withdraw(id);
}
