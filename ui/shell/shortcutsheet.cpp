// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "commandlist.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

void addRow(QGridLayout *grid, const Command &command, QWidget *sheet)
{
    const int row = grid->rowCount();
    const QString keys = command.keys.toString(QKeySequence::NativeText);
    auto *title = makeLabel(command.title, QString(), sheet);
    title->setWordWrap(true);
    auto *shown = makeLabel(keys, u"mono"_s, sheet);
    shown->setObjectName(u"keys-"_s + command.id);
    shown->setAccessibleName(u"%1: %2"_s.arg(command.title, keys));
    grid->addWidget(title, row, 0);
    grid->addWidget(shown, row, 1);
}

} // namespace

void ShortcutSheet::open(const QList<Command> &commands, QWidget &parent)
{
    (new ShortcutSheet(commands, parent))->QDialog::open();
}

ShortcutSheet::ShortcutSheet(const QList<Command> &commands, QWidget &parent) : QDialog(&parent)
{
    setObjectName(u"shortcutSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    sheet->setProperty("pageColumn", true);
    auto *grid = new QGridLayout(sheet);
    // Away from the scroll bar; margins are not mirrored.
    grid->setContentsMargins(sheet->isRightToLeft() ? Space::normal : 0, 0,
                             sheet->isRightToLeft() ? 0 : Space::normal, 0);
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(0, 1);
    using Group = Command::Group;
    QSet<QString> seen;
    for (const Group group : {Group::Pages, Group::Page, Group::Account, Group::View, Group::Program}) {
        bool headed = false;
        for (const Command &command : commands) {
            const QString mark = command.title + command.keys.toString();
            if (command.group != group || command.keys.isEmpty() || seen.contains(mark))
                continue;
            if (!std::exchange(headed, true)) {
                auto *heading = makeLabel(groupName(group), u"cardTitle"_s, sheet);
                const int row = grid->rowCount();
                grid->setRowMinimumHeight(row - 1, row > 1 ? Space::small : 0);
                grid->addWidget(heading, row, 0, 1, 2);
            }
            seen.insert(mark);
            addRow(grid, command, sheet);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(sheet);
    auto *close = makeButton(tr("Close"), ButtonKind::Normal, this);
    close->setObjectName(u"closeSheet"_s);
    close->setAutoDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    layout->setSpacing(Space::normal);
    layout->addWidget(makeLabel(windowTitle(), u"cardTitle"_s, this));
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const QSize wanted(460, sheet->sizeHint().height() + 140);
    resize(wanted.boundedTo(parent.window()->size() - QSize(40, 40)));
    close->setFocus();
}
