// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QStringList>

/// Hands notices on to another notifier, but none while it is quiet: those shown before are taken back then.
class QuietNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// The other one must outlive it.
    explicit QuietNotifier(Notifier &loud, QObject *parent = nullptr);

    void setQuiet(bool quiet);

    void show(const Notice &notice) override;
    void withdraw(const QString &id) override;

private:
    Notifier &m_loud;
    QStringList m_shown; ///< Ids of those that may still be seen.
    bool m_quiet = false;
};
