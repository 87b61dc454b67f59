// SPDX-License-Identifier: GPL-3.0-or-later
#include "menubar.h"

#include "commandlist.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

void fillMenuBar(QMenuBar &bar, const QList<QAction *> &actions)
{
    bar.clear();
    using Group = Command::Group;
    for (const Group group : {Group::Pages, Group::Page, Group::Account, Group::View, Group::Program}) {
        QMenu *menu = nullptr;
        for (QAction *action : actions) {
            if (action->data().toInt() != int(group))
                continue;
            if (!menu)
                menu = bar.addMenu(groupName(group));
            menu->addAction(action);
        }
    }
}
