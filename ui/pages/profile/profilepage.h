// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilebackedpage.h"

class AboutCard;
class DetailsCard;
class EmailCard;
class GithubCard;
class IdentityCard;

/// Who the account is of: everything that GET /me says of the person, and what PATCH /me can change.
class ProfilePage final : public ProfileBackedPage
{
    Q_OBJECT

public:
    explicit ProfilePage(const PageContext &context, QWidget *parent = nullptr);

    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void save() override;
    void discardChanges() override;

private:
    void showProfile(const Profile &profile) override;
    QString failureTitle() const override;
    void showPicture();

    IdentityCard *m_identity;
    DetailsCard *m_details;
    EmailCard *m_email;
    GithubCard *m_github;
    AboutCard *m_about;
    bool m_awaitingPicture = false;
};
