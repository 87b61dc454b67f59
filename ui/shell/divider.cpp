// SPDX-License-Identifier: GPL-3.0-or-later
#include "divider.h"

#include <QFrame>

QFrame *makeDivider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}
