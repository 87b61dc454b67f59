// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferplan.h"

#include <QWidget>

class Banner;
class OrganizationListModel;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class TextField;
struct ErrorText;

/// The second step: where to. An organization from the user's list, or somebody else by id.
class DestinationStep final : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationStep(QWidget *parent = nullptr);

    /// userId is the user's own, empty where it is not known: roles are shown for it, and it is no
    /// destination. Keeps what is chosen as long as it is there.
    void setOrganizations(const QList<Organization> &organizations, const QString &userId);
    /// The list could not be fetched; what was there stays.
    void showProblem(const ErrorText &text);

    /// Nothing where none is chosen, or what is typed is no id.
    std::optional<TransferDestination> destination() const;
    /// Where the focus goes when this comes into view.
    QWidget *firstControl() const;

Q_SIGNALS:
    void back();
    void continued();
    /// The list of organizations is wanted again.
    void retried();

private:
    QWidget *makeOrganizationSide();
    QWidget *makeUserSide();
    void showSide();
    void showState();
    void proceed();
    bool isToUser() const;

    QString m_userId;
    std::optional<Organization> m_chosen;
    OrganizationListModel *m_model;
    QPushButton *m_toOrganization;
    QPushButton *m_toUser;
    QStackedWidget *m_sides;
    Banner *m_problem = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    TextField *m_user = nullptr;
    QPushButton *m_back;
    QLabel *m_summary;
    QPushButton *m_continue;
};
