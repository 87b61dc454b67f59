// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

/// Something that can be done by name, by its keys, or from a menu.
struct Command
{
    enum class Group { Pages, Page, Account, View, Program };

    QString id; ///< For tests: "page-usage".
    Group group = Group::Program;
    QString title;   ///< A short text without a mnemonic, in the language in force.
    QString context; ///< Where it belongs, where the title alone does not say: a page's title.
    QKeySequence keys;
    std::function<void()> run;
};
