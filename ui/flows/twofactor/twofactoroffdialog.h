// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "twofactorchanger.h"

#include <QDialog>

class BusyIndicator;
class ProofForm;
class QPushButton;

/// Turns two-factor authentication off, after saying what gets weaker. Open it with open(): it never blocks,
/// and deletes itself when closed.
class TwoFactorOffDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TwoFactorOffDialog(const PageContext &context, QWidget *parent = nullptr);

    /// Not while an answer is awaited.
    void reject() override;

Q_SIGNALS:
    /// It has closed; toast says in a line how things stand.
    void closed(const QString &toast);

private:
    QLayout *makeButtons();
    void showBusy();
    void finish(TwoFactorChanger::Outcome outcome);

    PageContext m_context;
    ProofForm *m_proof;
    BusyIndicator *m_busy = nullptr;
    QPushButton *m_off = nullptr;
};
