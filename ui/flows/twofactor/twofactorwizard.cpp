// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactorwizard.h"

#include "busyindicator.h"
#include "donestep.h"
#include "keystep.h"
#include "proofform.h"
#include "stepbar.h"
#include "theme.h"
#include "whystep.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 680;

} // namespace

TwoFactorWizard::TwoFactorWizard(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_steps(new StepBar({tr("What changes"), tr("The key"), tr("Password and code")}, this)),
      m_stack(new QStackedLayout),
      m_why(new WhyStep(this)),
      m_key(new KeyStep(context, this)),
      m_proof(new ProofForm(TwoFactorChanger::Goal::On, context, this)),
      m_done(new DoneStep(this))
{
    setObjectName(u"twoFactorWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Turn on two-factor authentication"));
    auto *proof = new QWidget(this);
    auto *proofLayout = new QVBoxLayout(proof);
    proofLayout->setContentsMargins(0, 0, 0, 0);
    proofLayout->setSpacing(Space::normal);
    auto *proofText =
        makeLabel(tr("Your password, and the code that your authenticator shows for the new key, "
                     "prove that you can sign in with both. Only then is it turned on."),
                  u"muted"_s, proof);
    proofText->setWordWrap(true);
    proofLayout->addWidget(proofText);
    proofLayout->addWidget(m_proof);
    proofLayout->addStretch();
    for (QWidget *step : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_key), proof,
                          static_cast<QWidget *>(m_done)})
        m_stack->addWidget(step);

    auto *column = new QWidget(this);
    column->setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::normal);
    layout->addWidget(makeLabel(windowTitle(), u"pageTitle"_s, column));
    layout->addWidget(m_steps);
    layout->addLayout(m_stack, 1);
    layout->addWidget(makeButtons());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetFixedSize);
    outer->addWidget(column);

    connect(m_key, &KeyStep::stateChanged, this, &TwoFactorWizard::showKeyState);
    connect(m_proof, &ProofForm::busyChanged, this, &TwoFactorWizard::showButtons);
    connect(m_proof, &ProofForm::done, this, &TwoFactorWizard::finish);
    showStep(Why);
}

QWidget *TwoFactorWizard::makeButtons()
{
    auto *row = new QWidget(this);
    m_busy = new BusyIndicator(20, row);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Normal, row);
    m_back = makeButton(tr("&Back"), ButtonKind::Normal, row);
    m_next = makeButton(QString(), ButtonKind::Primary, row);
    m_cancel->setObjectName(u"twoFactorCancel"_s);
    m_back->setObjectName(u"twoFactorBack"_s);
    m_next->setObjectName(u"twoFactorNext"_s);
    for (QPushButton *button : {m_cancel, m_back, m_next})
        button->setAutoDefault(true);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_busy);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &QPushButton::clicked, this, &TwoFactorWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &TwoFactorWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &TwoFactorWizard::goOn);
    return row;
}

void TwoFactorWizard::goOn()
{
    switch (m_step) {
    case Why:
        m_key->fetch();
        showStep(Key);
        break;
    case Key:
        if (m_key->isReady() && m_key->confirmKept())
            showStep(Proof);
        break;
    case Proof:
        m_proof->send(m_key->key());
        break;
    case Finished:
        accept();
        break;
    }
}

void TwoFactorWizard::goBack()
{
    if (!m_proof->isBusy())
        showStep(m_step == Proof ? Key : Why);
}

void TwoFactorWizard::showStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    showButtons();
    if (step == Proof) {
        m_proof->showClock();
        m_proof->setFocus();
    } else if (step == Key && m_key->isReady()) {
        m_key->setFocus();
    } else {
        m_next->setFocus();
    }
}

void TwoFactorWizard::showKeyState()
{
    showButtons();
    if (m_step == Key)
        (m_key->isWaiting() ? static_cast<QWidget *>(m_next) : m_key)->setFocus();
}

void TwoFactorWizard::showButtons()
{
    const bool busy = m_proof->isBusy();
    m_busy->setVisible(busy);
    if (m_step == Finished)
        m_next->setFocus();
    m_back->setVisible(m_step == Key || m_step == Proof);
    m_cancel->setVisible(m_step != Finished);
    // Without a key there is only one way on, which is to try again.
    m_next->setVisible(m_step != Key || m_key->isReady() || m_key->isWaiting());
    m_next->setText(m_step == Finished ? tr("Close")
                    : m_step != Proof  ? tr("&Continue")
                    : busy             ? tr("Turning on…")
                                       : tr("Turn o&n"));
}

void TwoFactorWizard::finish(TwoFactorChanger::Outcome outcome)
{
    showStep(Finished);
    m_done->show(outcome);
    Q_EMIT enabled();
}

void TwoFactorWizard::reject()
{
    if (m_step == Finished) {
        accept();
        return;
    }
    if (m_proof->isBusy()) {
        m_proof->askForPatience();
        return;
    }
    const bool uncertain = m_proof->isUncertain();
    if (uncertain)
        m_context.session.loadProfile();
    Q_EMIT closedEarly(
        uncertain ? tr("It is not certain whether two-factor authentication is on: keep the key for now")
        : m_key->isReady()
            ? tr("Nothing was changed: two-factor authentication stays off, and the key shown is not in use")
            : tr("Nothing was changed: two-factor authentication stays off"));
    QDialog::reject();
}
