// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilebackedpage.h"

class DeleteCard;
class ExportCard;

/// The account as a whole: taking its data along, and ending it.
class AccountPage final : public ProfileBackedPage
{
    Q_OBJECT

public:
    explicit AccountPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void discardChanges() override;

private:
    void showProfile(const Profile &profile) override;
    QString failureTitle() const override;

    ExportCard *m_export;
    DeleteCard *m_delete;
};
