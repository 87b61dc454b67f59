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

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
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
    QString m_said;      ///< What stands in the list's place.
    QTimer m_tick{this}; ///< Runs only while the words about time left can be seen.
};
