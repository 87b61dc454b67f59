// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twofactorchanger.h"

#include <QWidget>

class QLabel;
class ToneIcon;

/// The last step: two-factor authentication is on, and what that means from now on.
class DoneStep final : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(QWidget *parent = nullptr);

    /// How it came to be on: one of Done, DoneUnheard and SoAlready.
    void show(TwoFactorChanger::Outcome outcome);

private:
    ToneIcon *m_icon;
    QLabel *m_title;
    QLabel *m_text;
};
