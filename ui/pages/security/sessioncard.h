// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QTimer>
#include <QWidget>

class Banner;
class BusyIndicator;
class EverywhereSection;
class QGridLayout;
class QLabel;
class QPushButton;

/// This sign-in: since when, how long, what it may do, where it is kept; renewing and ending it.
class SessionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the session is now.
    void showSession();

Q_SIGNALS:
    void toastRequested(const QString &text);
    void signOutRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QGridLayout *makeFacts();
    void showDates();
    void showScopes();
    void showStorage();
    void showRenewal();
    void renew();

    PageContext m_context;
    QLabel *m_issued;
    QLabel *m_expires;
    QLabel *m_scopes;
    QPushButton *m_allScopes;
    QLabel *m_storage;
    QPushButton *m_tryAgain;
    Banner *m_banner;
    QPushButton *m_renew;
    BusyIndicator *m_busy;
    QLabel *m_noRenewal;
    QPushButton *m_signOut;
    EverywhereSection *m_everywhere;
    QTimer m_countdown;
    bool m_renewing = false;
    bool m_showsAllScopes = false;
};
