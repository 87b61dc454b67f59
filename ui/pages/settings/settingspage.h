// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// What people set for the program itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;

private:
    QWidget *makeAppearanceCard();
    QWidget *makeSecretsCard();
    QWidget *makeNotificationsCard();
};
