// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

struct Profile;

/// A page that shows the profile the session holds: loads it, follows every change of it, whoever asked for
/// it, and keeps showing the last one with its age while it cannot be read again.
class ProfileBackedPage : public Page
{
    Q_OBJECT

public:
    ProfileBackedPage(const QString &title, const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    /// Another page may just have read the same profile: then it is shown, and not asked for again.
    void visit() override;

protected:
    /// Puts it into the cards. The banner is clear then, and may be given what else is to be said.
    virtual void showProfile(const Profile &profile) = 0;
    /// What stands above the reason, where the first profile could not be read: "... could not be loaded".
    virtual QString failureTitle() const = 0;
    /// The profile is in the cards and these are in sight.
    virtual void profileShown() {}

    bool hasShownProfile() const { return m_shown; }

private:
    void takeProfile();
    void takeFailure(const ApiError &error);

    bool m_shown = false;
};
