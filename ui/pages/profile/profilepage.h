// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class AboutCard;
class DetailsCard;
class EmailCard;
class GithubCard;
class IdentityCard;

/// Who the account is of: everything that GET /me says of the person, and what PATCH /me can change.
class ProfilePage final : public Page
{
    Q_OBJECT

public:
    explicit ProfilePage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void save() override;
    void discardChanges() override;

private:
    void showProfile();
    void showPicture();
    void showFailure(const ApiError &error);

    IdentityCard *m_identity;
    DetailsCard *m_details;
    EmailCard *m_email;
    GithubCard *m_github;
    AboutCard *m_about;
    bool m_shown = false;
    bool m_awaitingPicture = false;
};
