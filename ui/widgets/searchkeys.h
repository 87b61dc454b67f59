// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QLineEdit;
class QListView;

/// Makes a search line and the list below it one thing for the keyboard: the arrows go from the line into
/// the list and back, what is typed in the list goes into the line, and Enter means the row in either.
class SearchKeys final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the list.
    SearchKeys(QLineEdit *search, QListView *list);

    /// Takes a key that was pressed elsewhere: what can be typed goes into the line, an arrow into the list.
    /// Answers whether it was of use.
    bool take(const QKeyEvent &event);

Q_SIGNALS:
    /// Enter, while a row is the current one.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressedInSearch(const QKeyEvent &event);
    bool pressedInList(const QKeyEvent &event);
    bool enter();
    void goToList();
    void type(const QString &text);

    QLineEdit *m_search;
    QListView *m_list;
};
