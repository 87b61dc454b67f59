// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

/// A question before something that cannot be taken back. Never blocks: the answer is a call.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString text;
        QString confirm; ///< The button that does it: a verb.
        QString cancel;  ///< Empty for "Cancel".
        bool destructive = false;
    };

    /// Opens over parent's window and deletes itself; one of the two runs unless parent dies first.
    static void ask(QWidget *parent, const Question &question, std::function<void()> confirmed,
                    std::function<void()> cancelled = {});

private:
    ConfirmDialog(const Question &question, QWidget *parent);
};
