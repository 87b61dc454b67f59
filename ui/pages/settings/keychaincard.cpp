// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincard.h"

#include "busyindicator.h"
#include "card.h"
#include "errortext.h"
#include "keychainname.h"
#include "pill.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString stateName(KeychainState state)
{
    switch (state) {
    case KeychainState::Ready:
        return KeychainCard::tr("Works");
    case KeychainState::Locked:
        return KeychainCard::tr("Locked");
    case KeychainState::Absent:
        return KeychainCard::tr("Absent");
    case KeychainState::Denied:
        return KeychainCard::tr("Refused");
    case KeychainState::Hanging:
        return KeychainCard::tr("No answer");
    case KeychainState::Failed:
        return KeychainCard::tr("Faulty");
    }
    return {};
}

QString stepText(const KeychainReport::Measurement &step)
{
    const QString took = QLocale().toString(qint64(step.took.count()));
    switch (step.step) {
    case KeychainReport::Step::Write:
        return step.problem ? KeychainCard::tr("Writing failed after %1 ms").arg(took)
                            : KeychainCard::tr("Written in %1 ms").arg(took);
    case KeychainReport::Step::Read:
        return step.problem ? KeychainCard::tr("Reading failed after %1 ms").arg(took)
                            : KeychainCard::tr("Read in %1 ms").arg(took);
    case KeychainReport::Step::Remove:
        return step.problem ? KeychainCard::tr("Removing failed after %1 ms").arg(took)
                            : KeychainCard::tr("Removed in %1 ms").arg(took);
    }
    return {};
}

QString stepsText(const KeychainReport &report)
{
    QStringList texts;
    if (!report.name.isEmpty())
        texts.append(report.name);
    for (const KeychainReport::Measurement &step : report.steps)
        texts.append(stepText(step));
    return texts.join(u" · "_s);
}

} // namespace

KeychainCard::KeychainCard(TokenStore &store, QWidget *parent)
    : QWidget(parent),
      m_check(store),
      m_state(new Pill(this)),
      m_steps(makeLabel(QString(), QString(), this)),
      m_explanation(makeLabel(QString(), u"muted"_s, this)),
      m_button(makeButton(tr("Check the &keychain"), ButtonKind::Normal, this)),
      m_busy(new BusyIndicator(20, this))
{
    m_state->setObjectName(u"keychainState"_s);
    m_steps->setObjectName(u"keychainSteps"_s);
    m_explanation->setObjectName(u"keychainExplanation"_s);
    m_button->setObjectName(u"checkKeychain"_s);
    for (QLabel *label : {m_steps, m_explanation})
        label->setWordWrap(true);
    m_explanation->setText(
        tr("Writes an entry of no worth into the keychain (%1), reads it back and removes it. A "
           "locked keychain may ask for its password.")
            .arg(keychainName()));
    m_state->hide();
    m_steps->hide();
    m_busy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_button);
    row->addWidget(m_busy);
    row->addStretch();
    auto *card = new Card(tr("Keychain"), this);
    card->addToHeader(m_state);
    card->body()->addWidget(m_explanation);
    card->body()->addWidget(m_steps);
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_button, &QPushButton::clicked, this, &KeychainCard::check);
}

void KeychainCard::check()
{
    if (m_check.isRunning())
        return;
    m_button->setText(tr("Checking…"));
    m_busy->show();
    m_check.run().then(this, [this](const Result<KeychainReport> &report) {
        m_button->setText(tr("Check the &keychain"));
        m_busy->hide();
        if (report)
            show(*report);
    });
}

void KeychainCard::show(const KeychainReport &report)
{
    m_report = report;
    const bool works = report.state == KeychainState::Ready;
    const bool memory = works && !report.isPersistent;
    m_state->setState(memory  ? Tone::Neutral
                      : works ? Tone::Good
                              : Tone::Danger,
                      memory ? tr("Memory only") : stateName(report.state));
    m_state->show();
    m_steps->setText(stepsText(report));
    m_steps->show();
    if (const std::optional<ApiError> problem = report.problem())
        m_explanation->setText(storeErrorText(*problem).explanation);
    else if (memory)
        m_explanation->setText(tr("Nothing is kept on this computer: the sign-in ends with the program."));
    else
        m_explanation->setText(tr("Sign-ins can be kept here."));
    QAccessibleEvent said(m_explanation, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    Q_EMIT checked();
}
