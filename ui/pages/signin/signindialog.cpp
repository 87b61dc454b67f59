// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindialog.h"

#include "avatar.h"
#include "elidedlabel.h"
#include "sessionmanager.h"
#include "signinform.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;

// Who signs in: picture, name, address and server.
QWidget *identity(const Session &session, QWidget *parent)
{
    const Account &account = session.account();
    auto *row = new QWidget(parent);
    auto *avatar = new Avatar(36, row);
    avatar->setName(account.name.isEmpty() ? account.email : account.name);
    avatar->setPicture(session.picture());
    auto *name = new ElidedLabel(row);
    name->setProperty("textStyle", u"strong"_s);
    name->setText(account.name.isEmpty() ? account.email : account.name);
    auto *address = new ElidedLabel(row);
    address->setProperty("textStyle", u"caption"_s);
    address->setText(u"%1 · %2"_s.arg(account.email, account.server.host()));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name);
    texts->addWidget(address);
    layout->addLayout(texts, 1);
    return row;
}

} // namespace

SignInDialog::SignInDialog(SessionManager &manager, QWidget *parent)
    : QDialog(parent),
      m_form(new SignInForm(manager, SignInForm::Purpose::Again, this))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in again"));
    auto *why = makeLabel(tr("The server no longer accepts this sign-in: it expired, or was ended elsewhere. "
                             "What you were doing is still there."),
                          u"muted"_s, this);
    why->setWordWrap(true);
    setAccessibleDescription(why->text());
    auto *other = makeButton(tr("Sign in with another account"), ButtonKind::Link, this);
    other->setObjectName(u"otherAccount"_s);
    auto *later = makeButton(tr("Not now"), ButtonKind::Link, this);
    later->setObjectName(u"notNow"_s);
    later->setToolTip(tr("Look at the page first. Nothing can be loaded or saved until you sign in again."));

    auto *column = new QWidget(this);
    column->setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::medium);
    layout->addWidget(makeLabel(windowTitle(), u"pageTitle"_s, this));
    layout->addWidget(why);
    layout->addWidget(identity(*manager.session(), this));
    layout->addWidget(m_form);
    auto *foot = new QHBoxLayout;
    foot->addWidget(other);
    foot->addStretch();
    foot->addWidget(later);
    layout->addLayout(foot);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetFixedSize);
    outer->addWidget(column);

    connect(later, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(other, &QPushButton::clicked, this, [this] {
        m_form->cancel();
        Q_EMIT otherAccountRequested();
    });
    m_form->prefill(manager.session()->account());
    m_form->focusFirstEmpty();
}

void SignInDialog::reject()
{
    if (m_form->isBusy())
        m_form->cancel();
    else
        QDialog::reject();
}
