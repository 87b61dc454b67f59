// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountbutton.h"

#include "avatar.h"
#include "elidedlabel.h"
#include "lineicon.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

AccountButton::AccountButton(Session &session, QWidget *parent)
    : QPushButton(parent),
      m_session(session),
      m_avatar(new Avatar(36, this)),
      m_name(new ElidedLabel(this)),
      m_email(new ElidedLabel(this))
{
    setObjectName(u"accountButton"_s);
    setProperty("account", true);
    setCursor(Qt::PointingHandCursor);
    m_name->setProperty("textStyle", u"strong"_s);
    m_email->setProperty("textStyle", u"caption"_s);
    auto *chevron = new ToneIcon(16, this);
    chevron->setIcon(lineIcon(u"chevron-down"_s, Ink::Muted));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::small, Space::small, Space::small, Space::small);
    layout->setSpacing(10);
    layout->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_email);
    layout->addLayout(texts, 1);
    layout->addWidget(chevron);
    // The parts are pictures on the button, not things of their own.
    const QList<QWidget *> parts{m_avatar, m_name, m_email, chevron};
    for (QWidget *part : parts)
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    connect(&m_session, &Session::accountChanged, this, &AccountButton::showAccount);
    connect(&m_session, &Session::pictureChanged, this,
            [this] { m_avatar->setPicture(m_session.picture()); });
    showAccount();
    m_avatar->setPicture(m_session.picture());
}

QSize AccountButton::sizeHint() const
{
    return layout()->sizeHint();
}

void AccountButton::open()
{
    if (menu())
        menu()->popup(mapToGlobal(rect().bottomLeft()));
    else
        click();
}

void AccountButton::showAccount()
{
    const Account &account = m_session.account();
    const QString name = account.name.isEmpty() ? account.email : account.name;
    m_avatar->setName(name);
    m_name->setText(name);
    m_email->setText(account.email);
    m_email->setVisible(account.email != name);
    setAccessibleName(tr("Account %1, %2, opens the list of accounts").arg(name, account.email));
}
