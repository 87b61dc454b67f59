// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

/// Tells people something beside the window, as their desktop does it. What is told may stand on a locked
/// screen: nothing secret.
class Notifier : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        QString id; ///< A later notice of the same id takes this one's place.
        QString title;
        QString text; ///< Plain text.
        QString page; ///< Opens when it is clicked, by id.

        friend bool operator==(const Notice &, const Notice &) = default;
    };

    using QObject::QObject;

    /// Never waits and never fails: where the desktop cannot show it, nothing happens.
    virtual void show(const Notice &notice) = 0;
    /// Takes it back, where it can still be seen.
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    void clicked(const QString &page);
};
