// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecatalogue.h"

#include <QFrame>
#include <QHash>

class ElidedLabel;
class NavButton;
class QButtonGroup;
class QPushButton;
class QVBoxLayout;
class Session;
class ToneIcon;

/// The window's left: the account, the pages, and below them the server and how the sign-in is kept.
class SideBar final : public QFrame
{
    Q_OBJECT

public:
    SideBar(const QList<PageEntry> &pages, Session &session, bool demo, QWidget *parent = nullptr);

    void setCurrent(const QString &id);
    /// As NavButton::setBadge(), for the page of this id.
    void setBadge(const QString &id, const QString &badge, const QString &meaning);

Q_SIGNALS:
    void pageRequested(const QString &id);
    /// The list of accounts is wanted, at this button.
    void accountsRequested(const QWidget &anchor);
    /// The person asks why the sign-in is not kept.
    void storageQuestion();

private:
    NavButton *makeButtonFor(const PageEntry &page, int number);
    QWidget *makeFoot(const QList<PageEntry> &pages, bool demo);
    void showConnection();
    void showStorage();

    Session &m_session;
    QButtonGroup *m_group;
    QHash<QString, NavButton *> m_buttons;
    ToneIcon *m_connection;
    ElidedLabel *m_server;
    QPushButton *m_storage = nullptr;
};
