// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state.h"

#include <QStringList>

namespace sandbox {

/// What the command line asks for.
struct Options
{
    enum class Task { Serve, ShowHelp, ShowVersion, Refuse };

    Task task = Task::Serve;
    QString error; ///< why the arguments are refused
    int port = 0;  ///< 0: any free one
    bool exitWithStdin = false;
    Settings settings;

    /// Reads the arguments, the program's name first among them.
    static Options parse(const QStringList &arguments);
    /// The text of --help: options, accounts and knobs.
    static QString help();
};

} // namespace sandbox
