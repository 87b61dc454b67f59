// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class GuideBrowser;
class QLabel;
class QLineEdit;
class QListView;
class QStringListModel;

/// The guide in a window of its own, with its contents and a search. One for each window of the program.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Opens the help of owner's window, or brings it to the front, at a chapter by its anchor; at the
    /// beginning where that is empty.
    static void open(QWidget &owner, const QString &chapter = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    explicit HelpWindow(QWidget *parent);
    QWidget *makeSide();
    void showChapter(const QString &chapter);
    void search(const QString &words);
    void searchOn(bool backwards);
    void showFound(int number);

    QLineEdit *m_search;
    QLabel *m_found;
    QListView *m_contents;
    QStringListModel *m_chapters;
    GuideBrowser *m_browser;
    int m_places = 0; ///< How many the search has found.
};
