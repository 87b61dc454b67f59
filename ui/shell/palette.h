// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QDialog>

class CommandModel;
class QLabel;
class QLineEdit;
class QListView;

/// A line to type into and below it the pages and actions that fit; Enter runs one.
class Palette final : public QDialog
{
    Q_OBJECT

public:
    /// Opens over parent's window and deletes itself.
    static void open(const QList<Command> &commands, QWidget &parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Palette(const QList<Command> &commands, QWidget &parent);

    using QDialog::open;
    void search(const QString &query);
    void run();

    CommandModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_none;
};
