// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class SessionManager;
class SignInForm;

/// The window of somebody who is not signed in: what the program is, and the form.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(SessionManager &manager, QWidget *parent = nullptr);

    SignInForm &form() const { return *m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSheet(SessionManager &manager, QWidget *viewport);

    QWidget *m_brand;
    SignInForm *m_form;
};
