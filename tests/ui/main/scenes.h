// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testwindow.h"

#include <functional>

class QMenu;

/// What opens only when somebody does something: dialogs, wizards, menus, forms. Each scene opens one after
/// the other in a window of its own, in whatever language is in force, and has each looked at. Where a scene
/// cannot go on, the test has failed.
class Scenes final
{
public:
    /// window is the test's; shown is the window, dialog or popup that is looked at; where says what it is.
    using Look = std::function<void(TestWindow &window, QWidget &shown, const QString &where)>;

    Scenes(SandboxServer &sandbox, Look look) : m_sandbox(sandbox), m_look(std::move(look)) {}

    void signingIn();
    void overThePages();
    void theLock();
    void security();
    void forms();
    void lists();
    void aTransfer();

private:
    /// opened: by object name, what must be in sight by then.
    void look(TestWindow &test, const QString &where, const QString &opened = {});
    void lookAtMenu(TestWindow &test, QMenu &menu, const QString &where);

    SandboxServer &m_sandbox;
    Look m_look;
};
