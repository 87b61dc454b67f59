// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curtain.h"
#include "idlewatch.h"

#include <QObject>

class LockPage;
class QStackedWidget;
class SessionManager;
class UiSettings;

/// The lock of the window: when it falls due, what stands in the frame's place, and the frame put back.
class WindowLock final : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive it.
    WindowLock(SessionManager &manager, UiSettings &settings, const Clock &clock, QStackedWidget &stack,
               QObject *parent = nullptr);

    bool isLocked() const { return m_curtain.isClosed(); }
    /// Takes the frame out of the window and the session's token out of memory.
    void lock(QWidget &frame);
    /// The way back is found: the frame stands where it stood.
    void open(QWidget &frame);
    /// The frame is about to go for good.
    void forget();
    /// Says that closing the program would lose what is typed.
    void warnOfLoss();

Q_SIGNALS:
    /// Nobody has used the program for as long as the settings say.
    void due();
    /// The keychain opened the session.
    void unlocked();
    /// The person does not mind losing what is typed.
    void closeAnywayRequested();

private:
    SessionManager &m_manager;
    UiSettings &m_settings;
    QStackedWidget &m_stack;
    IdleWatch m_idle;
    Curtain m_curtain;
    QPointer<LockPage> m_page;
};
