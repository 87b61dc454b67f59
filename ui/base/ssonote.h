// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

struct Profile;

/// One sentence that stands in a card in place of its controls, for accounts that sign in through single
/// sign-on and have no password here.
class SsoNote final : public QWidget
{
    Q_OBJECT

public:
    /// content is what gives way; it stays where it is and is only hidden.
    SsoNote(const QString &sentence, QWidget *content, QWidget *parent = nullptr);

    /// Shows the sentence or the content, as the account has it.
    void apply(const Profile &profile);

private:
    QWidget *m_content;
};
