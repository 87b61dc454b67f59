// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "pagecontext.h"
#include "twofactorchanger.h"
#include "widgetproperties.h"

#include <QWidget>

class Banner;
class ProofFields;

/// Password and code, what they are sent with, and every answer to that in words: for turning two-factor
/// authentication on as well as off. What was typed stays until it is done.
class ProofForm final : public QWidget
{
    Q_OBJECT

public:
    ProofForm(TwoFactorChanger::Goal goal, const PageContext &context, QWidget *parent = nullptr);

    bool isBusy() const { return m_changer.isBusy(); }
    /// Whether it may yet turn out that what was sent has been carried out.
    bool isUncertain() const { return m_changer.isUncertain(); }

    /// Sends what was typed if it can be right; key is the one that the code is from, for turning it on.
    void send(const Secret &key = {});
    /// Warns where this computer's clock does not agree with the server's.
    void showClock();
    /// Says that the answer has to be waited for.
    void askForPatience();

Q_SIGNALS:
    void busyChanged();
    /// It is as it was to be; one of Done, DoneUnheard and SoAlready.
    void done(TwoFactorChanger::Outcome outcome);

private:
    void showState();
    void receive(TwoFactorChanger::Outcome outcome);
    void showRefusal(const ApiError &error);
    void showNotDone(Tone tone, const QString &why, const QString &details = {});
    void invite();
    void say(Tone tone, const QString &text, const QString &details = {}, const QString &action = {});
    QString clockWarning() const;
    /// Empty where the clocks agree well enough, or nothing is known.
    QString clockDifference() const;
    QString serverName() const;

    PageContext m_context;
    TwoFactorChanger m_changer;
    Form m_form;
    Banner *m_clock;
    Banner *m_banner;
    ProofFields *m_proof;
    bool m_lacksSignIn = false;
};
