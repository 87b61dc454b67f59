// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QFrame>

class Avatar;
class ElidedLabel;
class Pill;

/// Who this is: picture, name, company, and whether the account is in order.
class IdentityCard final : public QFrame
{
    Q_OBJECT

public:
    explicit IdentityCard(QWidget *parent = nullptr);

    void show(const Profile &profile);
    void showPicture(const QByteArray &imageFile);

private:
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    Pill *m_verified;
    Pill *m_twoFactor;
};
