// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "pagecontext.h"

#include <QWidget>

class FormBar;
class TextField;

/// Where the web console of the account's server is, for servers that do not tell it or tell it wrongly.
class ConsoleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what is set; what somebody has typed stays.
    void refresh();

    bool isDirty() const { return m_form.isDirty(); }
    void save();
    void discard();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    PageContext m_context;
    Form m_form;
    TextField *m_address;
    FormBar *m_bar;
};
