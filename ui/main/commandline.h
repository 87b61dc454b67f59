// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

/// What was asked for on the command line. Nothing secret is ever taken there.
struct CommandLine
{
    bool demo = false;
    QString demoAccount; ///< E-mail of one of the stand-in server's accounts; empty for the rich one.
    QString demoSeed;    ///< "small", "large" or empty: how much there is in it.
    std::optional<QUrl> server;
    QString profileDir; ///< Empty for the system's usual folder.
    QString page;
    QString invite;   ///< Of a conta://invite/<id> link; empty without one.
    QString tourDir;  ///< Empty for no tour.
    QString theme;    ///< "light", "dark" or empty for the setting.
    QString language; ///< "pt_BR" or empty for the system's.
    std::optional<QSize> size;

    /// Where settings and state are; not of the demo, which keeps none.
    QString profileFolder() const;

    /// What a session manager starts the program with again.
    QStringList restartArguments() const;

    /// The language of what is said before there is a window: the one asked for, else that of the settings.
    QString earlyLanguage() const;

    /// Set where there is nothing to start: this text goes out (to standard error where exitCode is not 0).
    std::optional<QString> message;
    int exitCode = 0; ///< 2 for arguments that make no sense.

    static CommandLine parse(const QStringList &arguments);
};
