// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class ApplicationChoices;
class QLabel;
class QLineEdit;
class QListView;
class RecentListModel;

/// The list that drops down to choose an application from. An id that is in no list can be typed or pasted.
class ParentPopup final : public QFrame
{
    Q_OBJECT

public:
    /// server names whom error texts talk of. choices must outlive the popup.
    ParentPopup(ApplicationChoices &choices, const QString &server, QWidget *parent);

    /// Shows it below the anchor, with the present choice marked.
    void showBelow(QWidget *anchor, const QString &chosenId);

    /// The row for choosing none; empty where one has to be chosen.
    void setNoneText(const QString &text);

Q_SIGNALS:
    /// An empty id is no application.
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void choose();
    void showNote();

    ApplicationChoices &m_choices;
    QString m_server;
    QString m_none;
    RecentListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_note;
};
