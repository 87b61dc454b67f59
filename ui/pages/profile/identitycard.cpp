// SPDX-License-Identifier: GPL-3.0-or-later
#include "identitycard.h"

#include "avatar.h"
#include "elidedlabel.h"
#include "pill.h"
#include "theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

IdentityCard::IdentityCard(QWidget *parent)
    : QFrame(parent),
      m_avatar(new Avatar(72, this)),
      m_name(new ElidedLabel(this)),
      m_line(new ElidedLabel(this)),
      m_verified(new Pill(this)),
      m_twoFactor(new Pill(this))
{
    setProperty("card", true);
    m_name->setProperty("textStyle", u"pageTitle"_s);
    m_line->setProperty("textStyle", u"muted"_s);
    m_verified->setObjectName(u"emailVerified"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_avatar);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tight);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(Space::small);
    pills->addWidget(m_verified);
    pills->addWidget(m_twoFactor);
    pills->addStretch();
    texts->addSpacing(Space::tight);
    texts->addLayout(pills);
    texts->addStretch();
    layout->addLayout(texts, 1);
}

void IdentityCard::show(const Profile &profile)
{
    m_avatar->setName(profile.displayName());
    m_name->setText(profile.displayName());
    QStringList line;
    for (const auto &part : {profile.title, profile.companyName, profile.location}) {
        if (part && !part->trimmed().isEmpty())
            line.append(part->trimmed());
    }
    m_line->setText(line.isEmpty() ? profile.email.value_or(QString()) : line.join(u" · "_s));
    const bool verified = profile.emailVerified.value_or(true) && !profile.needsToVerifyEmail.value_or(false);
    m_verified->setState(verified ? Tone::Good : Tone::Warning,
                         verified ? tr("E-mail verified") : tr("E-mail not verified"));
    const bool twoFactor = profile.twoFactorAuthEnabled.value_or(false);
    m_twoFactor->setVisible(!profile.ssoLinked.value_or(false));
    m_twoFactor->setState(twoFactor ? Tone::Good : Tone::Warning,
                          twoFactor ? tr("Two-factor on") : tr("Two-factor off"));
}

void IdentityCard::showPicture(const QByteArray &imageFile)
{
    m_avatar->setPicture(imageFile);
}
