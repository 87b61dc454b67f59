// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QList>
#include <QObject>

class Frame;
class QAction;
class UiSettings;

/// The one list of what can be done in the window: its keys, the palette, the sheet of shortcuts and the menu
/// bar are made from it. A page contributes by having buttons and menus; nobody lists them twice.
class CommandList final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the frame.
    CommandList(Frame &frame, UiSettings &settings);

    /// What is always there: the pages and their views, and what concerns page, account, look, language and
    /// program.
    QList<Command> general() const { return generalWith(languages()); }
    /// What the page in sight offers at this moment.
    QList<Command> present() const;

    /// Those of general() that have keys, as actions of the frame.
    const QList<QAction *> &actions() const { return m_actions; }

    void openPalette() const;
    void openSheet() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Command> generalWith(const QList<Command> &languages) const;
    QList<Command> pages() const;
    QList<Command> account() const;
    QList<Command> looks() const;
    QList<Command> languages() const;

    Frame &m_frame;
    UiSettings &m_settings;
    QList<QAction *> m_actions;
};

/// Of a group, for headings: "Pages".
QString groupName(Command::Group group);
