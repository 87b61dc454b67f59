// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

/// What Windows asks of programs, from its registry and system parameters, and whatever it changes to. Qt 6.4
/// knows none of it.
class WindowsLook final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit WindowsLook(QObject *parent = nullptr);
    ~WindowsLook() override;

    /// Asks, and listens from now on.
    void start();

    const SystemLook &look() const { return m_look; }

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    void changed(const SystemLook &look);

private:
    void read();

    SystemLook m_look;
};
