// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilebackedpage.h"

class PasswordCard;
class SessionCard;
class TwoFactorCard;

/// What guards the account: the password, two-factor authentication and the life of this sign-in.
class SecurityPage final : public ProfileBackedPage
{
    Q_OBJECT

public:
    explicit SecurityPage(const PageContext &context, QWidget *parent = nullptr);

    /// "twoFactor" and "password" begin with turning that on or changing it, where it can be done.
    void showView(const QString &view) override;
    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void save() override;
    void discardChanges() override;

private:
    void showProfile(const Profile &profile) override;
    QString failureTitle() const override;
    void profileShown() override { beginWanted(); }
    void showLackingScopes();
    void beginWanted();

    PasswordCard *m_password;
    TwoFactorCard *m_twoFactor;
    SessionCard *m_session;
    QString m_wanted; ///< What showView() asked for before there was a profile.
};
