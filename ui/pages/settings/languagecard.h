// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QWidget>

/// The language, and the page that a session begins with.
class LanguageCard final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageCard(const PageContext &context, QWidget *parent = nullptr);

private:
    QWidget *makeLanguageRow();
    QWidget *makeStartRow();

    PageContext m_context;
};
