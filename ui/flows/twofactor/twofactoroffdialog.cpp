// SPDX-License-Identifier: GPL-3.0-or-later
#include "twofactoroffdialog.h"

#include "busyindicator.h"
#include "proofform.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TwoFactorOffDialog::TwoFactorOffDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_proof(new ProofForm(TwoFactorChanger::Goal::Off, context, this))
{
    constexpr int dialogWidth = 520;
    setObjectName(u"twoFactorOffDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Turn off two-factor authentication?"));
    auto *column = new QWidget(this);
    column->setFixedWidth(dialogWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::medium);
    auto *title = makeLabel(windowTitle(), u"cardTitle"_s, column);
    title->setWordWrap(true);
    layout->addWidget(title);
    const QStringList texts{tr("Your password alone will then be enough to sign in: whoever learns it, from "
                               "a leak or from a false "
                               "sign-in page, is in."),
                            tr("Organizations that require two-factor authentication may lock you out of "
                               "what is theirs until it is "
                               "on again."),
                            tr("The key in your authenticator is worth nothing afterwards. Turning it on "
                               "again makes a new one.")};
    for (const QString &text : texts) {
        auto *label = makeLabel(text, QString(), column);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addSpacing(Space::tight);
    layout->addWidget(m_proof);
    layout->addSpacing(Space::small);
    layout->addLayout(makeButtons());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSizeConstraint(QLayout::SetFixedSize);
    outer->addWidget(column);
    setAccessibleDescription(texts.join(u' '));
    connect(m_proof, &ProofForm::busyChanged, this, &TwoFactorOffDialog::showBusy);
    connect(m_proof, &ProofForm::done, this, &TwoFactorOffDialog::finish);
    showBusy();
    m_proof->showClock();
    m_proof->setFocus();
}

QLayout *TwoFactorOffDialog::makeButtons()
{
    m_busy = new BusyIndicator(20, this);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    m_off = makeButton(QString(), ButtonKind::Danger, this);
    cancel->setObjectName(u"twoFactorOffCancel"_s);
    m_off->setObjectName(u"twoFactorOff"_s);
    cancel->setAutoDefault(true);
    m_off->setAutoDefault(true);
    m_off->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addStretch();
    row->addWidget(m_busy);
    row->addWidget(cancel);
    row->addWidget(m_off);
    connect(cancel, &QPushButton::clicked, this, &TwoFactorOffDialog::reject);
    connect(m_off, &QPushButton::clicked, this, [this] { m_proof->send(); });
    return row;
}

void TwoFactorOffDialog::showBusy()
{
    const bool busy = m_proof->isBusy();
    m_busy->setVisible(busy);
    m_off->setText(busy ? tr("Turning off…") : tr("Turn o&ff"));
}

void TwoFactorOffDialog::finish(TwoFactorChanger::Outcome outcome)
{
    Q_EMIT closed(outcome == TwoFactorChanger::Outcome::SoAlready
                      ? tr("Two-factor authentication had been turned off already")
                  : outcome == TwoFactorChanger::Outcome::DoneUnheard
                      ? tr("Two-factor authentication is off; only the server's answer had been lost")
                      : tr("Two-factor authentication is off"));
    accept();
}

void TwoFactorOffDialog::reject()
{
    if (m_proof->isBusy()) {
        m_proof->askForPatience();
        return;
    }
    const bool uncertain = m_proof->isUncertain();
    if (uncertain)
        m_context.session.loadProfile();
    Q_EMIT closed(uncertain ? tr("It is not certain whether two-factor authentication is off: keep your "
                                 "authenticator for now")
                            : tr("Nothing was changed: two-factor authentication stays on"));
    QDialog::reject();
}
