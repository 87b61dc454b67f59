// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// The coloured side of the sign-in page: what Conta is, in three lines.
class BrandPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit BrandPanel(QWidget *parent = nullptr);
};
