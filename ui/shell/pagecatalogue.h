// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QList>
#include <QString>

#include <functional>

class Page;
class QWidget;

/// A place within a page that can be opened by name.
struct PageView
{
    QString id;    ///< As Page::views() has it.
    QString title; ///< In the language in force.
};

/// One page as the shell knows it.
struct PageEntry
{
    QString id;    ///< For --page, settings and tests: "profile".
    QString icon;  ///< A name in resources/icons.
    QString title; ///< In the language in force.
    std::function<Page *(const PageContext &, QWidget *parent)> make;
    bool inFoot = false; ///< Below the others, for what is about the program and not the account.
    QList<PageView> views = {};
};

/// Every page, in the order of the side bar. A new page is a new line here.
QList<PageEntry> pageCatalogue();
