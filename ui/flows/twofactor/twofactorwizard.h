// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "twofactorchanger.h"

#include <QDialog>

class BusyIndicator;
class DoneStep;
class KeyStep;
class ProofForm;
class QPushButton;
class QStackedLayout;
class StepBar;
class WhyStep;

/// Leads through turning two-factor authentication on: why, the key, password and code, done. Open it with
/// open(): it never blocks, and deletes itself when closed. Nothing changes before the last step.
class TwoFactorWizard final : public QDialog
{
    Q_OBJECT

public:
    /// For a session that may turn it on, and whose account has it off.
    explicit TwoFactorWizard(const PageContext &context, QWidget *parent = nullptr);

    /// Not while an answer is awaited: only that tells how things stand.
    void reject() override;

Q_SIGNALS:
    /// It is on, and the session's profile says so. Comes once; the last step is still shown then.
    void enabled();
    /// Closed before that; toast says in a line how things stand.
    void closedEarly(const QString &toast);

private:
    enum Step { Why, Key, Proof, Finished };

    QWidget *makeButtons();
    void goOn();
    void goBack();
    void showStep(Step step);
    void showKeyState();
    void showButtons();
    void finish(TwoFactorChanger::Outcome outcome);

    PageContext m_context;
    Step m_step = Why;
    StepBar *m_steps;
    QStackedLayout *m_stack;
    WhyStep *m_why;
    KeyStep *m_key;
    ProofForm *m_proof;
    DoneStep *m_done;
    BusyIndicator *m_busy = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
};
