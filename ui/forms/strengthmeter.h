// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passwordstrength.h"

#include <QWidget>

class QLabel;

/// A bar of five parts and a few words that say how hard a password is to guess; hidden for good in a build
/// that cannot tell.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setLevel(std::optional<PasswordStrength::Level> level);
    /// Empty where there is nothing to judge.
    QString text() const;

private:
    class Bar;

    Bar *m_bar;
    QLabel *m_text;
};
