// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"
#include "textfield.h"

class QToolButton;

/// A field for a secret: hidden until the eye is pressed, with a word when Caps Lock seems to be on.
class PasswordField final : public TextField
{
    Q_OBJECT

public:
    PasswordField(const QString &name, const QString &label, QWidget *parent = nullptr);

    Secret secret() const;
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setRevealed(bool revealed);
    void makeRoom();

    QToolButton *m_reveal;
};
