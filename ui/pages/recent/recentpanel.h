// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"
#include "recentitem.h"

#include <QTimer>
#include <QWidget>

class ProblemPanel;
class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class RecentListModel;
class SearchKeys;
class Skeleton;

/// One list of recent items with its search and what can be done with the chosen row; or, in its place, why
/// there is none.
class RecentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentPanel(QWidget *parent = nullptr);

    /// Another kind: its words, and no search.
    void setKind(ItemType type);

    void showLoading(); ///< The outline comes only if the list takes longer than 200 ms.
    /// The chosen row stays where it is still there.
    void showItems(const QList<RecentItem> &items);
    void showProblem(const QString &what, const ErrorText &why);
    void showNotice(const QIcon &icon, const QString &what, const QString &why);
    /// Whether an error stands in the list's place.
    bool showsProblem() const;

    /// Why the chosen rows cannot be opened; empty where they can.
    void setReasonAgainstOpening(const QString &reason);
    /// Beside the search, for what is about the list as a whole.
    void addBesideSearch(QWidget *widget);

    /// The item of an id; nothing where it is not on the list.
    std::optional<RecentItem> find(const QString &id) const;
    /// Chooses the first row.
    void chooseFirst();
    bool hasSearch() const;
    void clearSearch();
    /// Takes a key that nothing else on the page had a use for.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void openRequested(const RecentItem &item);
    /// The person wants to know why nothing opens.
    void openRefused(const QString &reason);
    void retryRequested();
    void toastRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QString &icon,
                        const QKeySequence &keys);
    QPushButton *makeActionButton(QAction *action, bool primary);
    QWidget *makeListSide();
    void showSide(QWidget *side);
    void search(const QString &text);
    void keepChosen(const QString &id);
    const RecentItem *chosen() const;
    void showCount();
    void updateActions();
    void open();
    void copyId();
    void copyName();
    void showMenu(const QPoint &position);

    ItemType m_type = ItemType::Unknown;
    QString m_reasonAgainstOpening;
    RecentListModel *m_model;
    QLineEdit *m_search;
    QWidget *m_searchRow;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    Skeleton *m_skeleton;
    ProblemPanel *m_problem;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_clearSearch;
    QLabel *m_count;
    QAction *m_open;
    QAction *m_copyId;
    QAction *m_copyName;
    QWidget *m_listSide;
    bool m_hasProblem = false; ///< Of the two that m_problem can show: an error, not a notice.
    SearchKeys *m_keys;
    QTimer m_skeletonDelay;
};
