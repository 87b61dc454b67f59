// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"
#include "textfield.h"

/// A field for the six digits of an authenticator; takes them with spaces, as people paste them.
class CodeField final : public TextField
{
    Q_OBJECT

public:
    CodeField(const QString &name, const QString &label, QWidget *parent = nullptr);

    /// The digits alone; leading zeros count.
    Secret code() const;

    /// Whether an empty or short code is complained about; at first it is not.
    void setRequired(bool required);

private:
    QString complaint(const QString &text) const;

    bool m_required = false;
};
