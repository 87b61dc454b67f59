// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class PasswordCard;
class SessionCard;
class TwoFactorCard;

/// What guards the account: the password, two-factor authentication and the life of this sign-in.
class SecurityPage final : public Page
{
    Q_OBJECT

public:
    explicit SecurityPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    /// "twoFactor" and "password" begin with turning that on or changing it, where it can be done.
    void showView(const QString &view) override;
    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void save() override;
    void discardChanges() override;

private:
    void showProfile();
    void showFailure(const ApiError &error);
    void showLackingScopes();
    void beginWanted();

    PasswordCard *m_password;
    TwoFactorCard *m_twoFactor;
    SessionCard *m_session;
    bool m_shown = false;
    QString m_wanted; ///< What showView() asked for before there was a profile.
};
