// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

/// Stands where a page is still to come, and says what it will hold.
class PlaceholderPage final : public Page
{
    Q_OBJECT

public:
    PlaceholderPage(const QString &title, const QString &icon, const QString &promise,
                    const PageContext &context, QWidget *parent = nullptr);

    void load() override;

private:
    QString m_icon;
    QString m_promise;
};
