// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invite.h"
#include "page.h"

class InviteDetail;
class InviteFilter;
class InviteList;
class InviteListModel;
class QLabel;
class QLineEdit;

/// Invitations to organizations: the list, and the chosen one in full, to accept, reject or dismiss.
class InvitesPage final : public Page
{
    Q_OBJECT

public:
    explicit InvitesPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    /// The view is an invite's id: chooses that one, once the list is there. Where a fresh list has no such
    /// invite, the banner says so.
    void showView(const QString &view) override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void takeList();
    bool choose(const QString &key);
    void showList();
    void showNothing();
    void sayNothing(const QString &icon, const QString &what, const QString &why);
    void showBanner();
    void showCounts();
    void search(const QString &text);
    void offerSearch();
    void showChosen();
    void noteLook();
    void passTime();
    void tellAnswer(const QString &key);
    void turnOnTwoFactor();
    QString chosenKey() const;

    InviteListModel *m_model;
    InviteFilter *m_filter;
    QLineEdit *m_search; ///< Of use where there are more than a few.
    QLabel *m_counts;
    InviteList *m_list;
    InviteDetail *m_detail;
    QString m_wanted;         ///< Key of the invite to choose as soon as it is listed.
    bool m_isMissing = false; ///< A link led to an invite that is not listed.
    QString m_said;           ///< What stands in the list's place.
    QTimer m_tick{this};      ///< Runs only while the words about time left can be seen.
};
