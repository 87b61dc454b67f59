// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QDialog>

/// Every command that has keys, by group.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    /// Opens over parent's window and deletes itself.
    static void open(const QList<Command> &commands, QWidget &parent);

private:
    ShortcutSheet(const QList<Command> &commands, QWidget &parent);

    using QDialog::open;
};
