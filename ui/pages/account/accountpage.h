// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class DeleteCard;
class ExportCard;

/// The account as a whole: taking its data along, and ending it.
class AccountPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    bool hasUnsavedChanges() const override;
    bool isSaving() const override;
    void discardChanges() override;

private:
    void showProfile();
    void showFailure(const ApiError &error);

    ExportCard *m_export;
    DeleteCard *m_delete;
    bool m_shown = false;
};
