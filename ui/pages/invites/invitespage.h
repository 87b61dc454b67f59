// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// Invitations to organizations, to accept, reject or dismiss.
class InvitesPage final : public Page
{
    Q_OBJECT

public:
    explicit InvitesPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
};
