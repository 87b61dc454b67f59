// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandlist.h"

#include "accountbutton.h"
#include "frame.h"
#include "guide.h"
#include "helpwindow.h"
#include "languagelist.h"
#include "menubar.h"
#include "mnemonic.h"
#include "page.h"
#include "palette.h"
#include "shortcutsheet.h"
#include "uisettings.h"

#include <QAction>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// A menu may be filled only when it opens.
void addMenu(QList<Command> &commands, QMenu *menu, Command::Group group, const QString &context)
{
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        if (action->menu()) {
            addMenu(commands, action->menu(), group, withoutMnemonic(action->text()));
            continue;
        }
        const QPointer<QAction> target = action;
        commands.append({.id = action->objectName(),
                         .group = group,
                         .title = withoutMnemonic(action->text()),
                         .context = context,
                         .keys = action->shortcut(),
                         .run = [target] {
                             if (target)
                                 target->trigger();
                         }});
    }
}

// The name for screen readers says more where several buttons have the same text.
QString titleOf(const QPushButton &button)
{
    const QString text = withoutMnemonic(button.text());
    return button.accessibleName().isEmpty() || button.accessibleName() == text ? text
                                                                                : button.accessibleName();
}

QList<Command> contributedBy(const Page &page)
{
    QList<Command> commands;
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        // "Refresh" is in the general list.
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty() ||
            button->objectName() == "refresh"_L1)
            continue;
        if (button->menu()) {
            addMenu(commands, button->menu(), Command::Group::Page,
                    u"%1 › %2"_s.arg(page.title(), titleOf(*button)));
            continue;
        }
        const QPointer<QPushButton> target = button;
        commands.append({.id = button->objectName(),
                         .group = Command::Group::Page,
                         .title = titleOf(*button),
                         .context = page.title(),
                         .run = [target] {
                             if (target && target->isEnabled())
                                 target->click();
                         }});
    }
    return commands;
}

} // namespace

CommandList::CommandList(Frame &frame, UiSettings &settings)
    : QObject(&frame),
      m_frame(frame),
      m_settings(settings)
{
    // None of the languages has a key, and to look which there are takes milliseconds.
    const QList<Command> commands = generalWith({});
    for (const Command &command : commands) {
        if (command.keys.isEmpty())
            continue;
        auto *action = new QAction(command.title, this);
        action->setObjectName(command.id);
        action->setData(int(command.group));
        action->setShortcut(command.keys);
        // Whatever dialog is open, the window is to be locked.
        if (command.id == "lock"_L1)
            action->setShortcutContext(Qt::ApplicationShortcut);
        connect(action, &QAction::triggered, this, command.run);
        if (command.id == "page-settings"_L1)
            action->setMenuRole(QAction::PreferencesRole);
        else if (command.id == "closeWindow"_L1)
            action->setMenuRole(QAction::QuitRole);
        else
            action->setMenuRole(QAction::NoRole);
        m_frame.addAction(action);
        m_actions.append(action);
    }
    QCoreApplication::instance()->installEventFilter(this);
#ifdef Q_OS_MACOS
    if (auto *window = qobject_cast<QMainWindow *>(m_frame.window()))
        fillMenuBar(*window->menuBar(), m_actions);
#endif
}

// A line of text would take Ctrl+K for itself, to delete what stands behind the cursor.
bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isOurs = widget && m_frame.isAncestorOf(widget) && key->key() == Qt::Key_K &&
                        key->modifiers() == Qt::ControlModifier;
    if (isOurs)
        event->ignore();
    return isOurs || QObject::eventFilter(watched, event);
}

QList<Command> CommandList::generalWith(const QList<Command> &languages) const
{
    using Group = Command::Group;
    Frame *frame = &m_frame;
    QList<Command> commands = pages();
    commands.append({.id = u"reload"_s,
                     .group = Group::Page,
                     .title = tr("Refresh the page"),
                     .keys = QKeySequence::Refresh,
                     .run = [frame] {
                         frame->currentPage()->load();
                     }});
    commands.append({.id = u"savePage"_s,
                     .group = Group::Page,
                     .title = tr("Save what was typed"),
                     .keys = QKeySequence::Save,
                     .run = [frame] {
                         frame->currentPage()->save();
                     }});
    commands.append({.id = u"discardPage"_s,
                     .group = Group::Page,
                     .title = tr("Go back, or discard what was typed"),
                     .keys = QKeySequence::Cancel,
                     .run = [frame] {
                         frame->goBackOrDiscard();
                     }});
    commands += account();
    commands += looks();
    commands += languages;
    commands.append({.id = u"palette"_s,
                     .group = Group::Program,
                     .title = tr("Find a page or an action"),
                     .keys = QKeySequence(Qt::CTRL | Qt::Key_K),
                     .run = [this] {
                         openPalette();
                     }});
    commands.append({.id = u"shortcuts"_s,
                     .group = Group::Program,
                     .title = tr("Show the keyboard shortcuts"),
                     .keys = QKeySequence(Qt::Key_F1),
                     .run = [this] {
                         openSheet();
                     }});
    commands.append({.id = u"guide"_s,
                     .group = Group::Program,
                     .title = tr("Open the guide at this page"),
                     .keys = QKeySequence(Qt::SHIFT | Qt::Key_F1),
                     .run = [frame] {
                         HelpWindow::open(*frame, Guide::chapterOf(frame->currentPageId()));
                     }});
    commands.append({.id = u"closeWindow"_s,
                     .group = Group::Program,
                     .title = tr("Close the window"),
                     .keys = QKeySequence::Quit,
                     .run = [frame] {
                         frame->window()->close();
                     }});
    return commands;
}

QList<Command> CommandList::account() const
{
    Frame *frame = &m_frame;
    return {
        {.id = u"accounts"_s,
         .group = Command::Group::Account,
         .title = tr("Switch, add or leave an account"),
         .run =
             [frame] {
                 if (auto *button = frame->findChild<AccountButton *>())
                     button->open();
             }},
        {.id = u"lock"_s,
         .group = Command::Group::Account,
         .title = tr("Lock"),
         .keys = QKeySequence(Qt::CTRL | Qt::Key_L),
         .run =
             [frame] {
                 Q_EMIT frame->lockRequested();
             }},
        {.id = u"leaveAccount"_s, .group = Command::Group::Account, .title = tr("Sign out"), .run = [frame] {
             Q_EMIT frame->signOutRequested();
         }}};
}

QList<Command> CommandList::present() const
{
    return contributedBy(*m_frame.currentPage());
}

void CommandList::openPalette() const
{
    // Its own go last: whoever opens the palette has no need of it.
    QList<Command> commands = present() + general();
    commands.removeIf([](const Command &command) { return command.id == "palette"_L1; });
    Palette::open(commands, m_frame);
}

void CommandList::openSheet() const
{
    ShortcutSheet::open(general() + present(), m_frame);
}

QList<Command> CommandList::pages() const
{
    QList<Command> commands;
    Frame *frame = &m_frame;
    int number = 1;
    for (const PageEntry &entry : frame->entries()) {
        commands.append({.id = u"page-"_s + entry.id,
                         .group = Command::Group::Pages,
                         .title = entry.title,
                         .keys = entry.inFoot ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                              : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++)),
                         .run = [frame, id = entry.id] {
                             frame->openPage(id);
                         }});
        for (const PageView &view : entry.views) {
            commands.append({.id = u"view-%1-%2"_s.arg(entry.id, view.id),
                             .group = Command::Group::Pages,
                             .title = view.title,
                             .context = entry.title,
                             .run = [frame, id = entry.id, name = view.id] {
                                 frame->openPage(id, name);
                             }});
        }
    }
    return commands;
}

QList<Command> CommandList::looks() const
{
    using Theme = UiSettings::ThemeChoice;
    const std::tuple<Theme, QString, QString> all[] = {
        {Theme::System, u"system"_s, tr("Theme: as the system")},
        {Theme::Light, u"light"_s, tr("Theme: light")},
        {Theme::Dark, u"dark"_s, tr("Theme: dark")},
        {Theme::HighContrast, u"contrast"_s, tr("Theme: high contrast")},
    };
    QList<Command> commands;
    UiSettings *settings = &m_settings;
    for (const auto &[theme, id, title] : all) {
        commands.append({.id = u"theme-"_s + id,
                         .group = Command::Group::View,
                         .title = title,
                         .run = [settings, theme = theme] {
                             settings->setTheme(theme);
                         }});
    }
    return commands;
}

QList<Command> CommandList::languages() const
{
    QList<Command> commands;
    UiSettings *settings = &m_settings;
    const QStringList codes = offeredLanguages();
    for (const QString &code : codes) {
        commands.append({.id = u"language-"_s + code,
                         .group = Command::Group::View,
                         .title = tr("Language: %1").arg(languageName(code)),
                         .run = [settings, code] {
                             settings->setLanguage(code);
                         }});
    }
    return commands;
}

QString groupName(Command::Group group)
{
    switch (group) {
    case Command::Group::Pages:
        return CommandList::tr("Pages");
    case Command::Group::Page:
        return CommandList::tr("This page");
    case Command::Group::Account:
        return CommandList::tr("Account");
    case Command::Group::View:
        return CommandList::tr("Look and language");
    case Command::Group::Program:
        break;
    }
    return CommandList::tr("Program");
}
