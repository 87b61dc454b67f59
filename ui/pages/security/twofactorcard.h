// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"

#include <QWidget>

class Pill;
class QLabel;
class QPushButton;
class SsoNote;
struct Profile;

/// Two-factor authentication: whether it is on, and the ways to turn it on and off.
class TwoFactorCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TwoFactorCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);
    /// As a click on “Turn on…” does, where there is one.
    void beginTurningOn();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    void openWizard();
    void openOffDialog();

    PageContext m_context;
    Pill *m_state;
    QLabel *m_text;
    QPushButton *m_turnOn;
    QPushButton *m_turnOff;
    SsoNote *m_sso;
};
