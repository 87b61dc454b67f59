// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QMimeData;

/// A secret on the clipboard, marked so that clipboard managers do not keep it, and taken away again after a
/// while or at the program's end, unless something else was copied since. It outlives whoever copied, and
/// deletes itself when there is nothing left to watch over.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    /// Puts the secret on the clipboard.
    static SecretClipboard *copy(const Secret &secret, std::chrono::seconds stay);

    /// Whole seconds until it is taken away, rounded up.
    std::chrono::seconds remaining() const;

    /// The text with what asks the clipboard managers of this system to leave it alone.
    static QMimeData *markedText(const QString &text);

Q_SIGNALS:
    /// Once a second.
    void ticked();
    /// The secret has been taken away.
    void cleared();
    /// Something else has been copied, which stays.
    void replaced();

private:
    SecretClipboard(const Secret &secret, std::chrono::seconds stay, QObject *parent);

    bool isStillThere() const;
    void tick();
    void clear();
    void leaveToOthers();

    Secret m_secret;
    QDeadlineTimer m_deadline;
    QTimer m_ticks;
};
