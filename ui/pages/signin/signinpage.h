// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class SessionManager;
class SignInForm;

/// The window of somebody who is not signed in: what the program is, and the form.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(SessionManager &manager, QWidget *parent = nullptr);

    SignInForm &form() const { return *m_form; }

    /// The account that is still open and can be gone back to, by name; empty for none.
    void setWayBack(const QString &name);
    /// Whether there are accounts to choose from instead.
    void setOffersAccounts(bool offers);

Q_SIGNALS:
    void backRequested();
    void helpRequested();
    /// The list of accounts is wanted, at this button.
    void accountsRequested(const QWidget &anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSheet(SessionManager &manager, QWidget *viewport);
    QPushButton *makeHelp(QWidget *parent);

    QWidget *m_brand;
    QPushButton *m_back;
    QPushButton *m_accounts;
    SignInForm *m_form;
};
