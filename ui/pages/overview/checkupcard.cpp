// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkupcard.h"

#include "answercard.h"
#include "banner.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "pill.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using State = CheckupItem::State;
using Subject = CheckupItem::Subject;

namespace {

struct Words
{
    QString what;
    QString detail;
    QString remedy;
};

Words emailWords(State state)
{
    if (state == State::Warning) {
        return {CheckupCard::tr("E-mail address not verified"),
                CheckupCard::tr("Until it is, the platform allows you next to nothing."),
                CheckupCard::tr("Send the message again")};
    }
    if (state == State::Unknown)
        return {CheckupCard::tr("E-mail address"),
                CheckupCard::tr("The server does not say whether it is verified."),
                {}};
    return {CheckupCard::tr("E-mail address verified"), {}, {}};
}

Words twoFactorWords(State state)
{
    switch (state) {
    case State::Warning:
        return {CheckupCard::tr("Two-factor authentication is off"),
                CheckupCard::tr("Whoever learns your password can sign in."), CheckupCard::tr("Turn it on…")};
    case State::NotHere:
        return {CheckupCard::tr("Single sign-on"),
                CheckupCard::tr("Your organization looks after password and two-factor."),
                {}};
    case State::Unknown:
        return {CheckupCard::tr("Two-factor authentication"),
                CheckupCard::tr("The server does not say whether it is on."),
                {}};
    case State::Good:
    case State::Advice:
        break;
    }
    return {CheckupCard::tr("Two-factor authentication is on"), {}, {}};
}

Words passwordWords(const CheckupItem &item, const QDateTime &now)
{
    if (!item.date)
        return {
            CheckupCard::tr("Password"), CheckupCard::tr("The server does not say when it was changed."), {}};
    const QString age = Dates::daysAgo(*item.date, now);
    if (item.state == State::Advice) {
        return {CheckupCard::tr("Password last changed %1").arg(age),
                CheckupCard::tr("Change it if it is used anywhere else."), CheckupCard::tr("Change…")};
    }
    return {CheckupCard::tr("Password last changed %1").arg(age), {}, {}};
}

Words signInWords(const CheckupItem &item, const Session &session)
{
    if (!item.date)
        return {CheckupCard::tr("This sign-in does not end by itself"), {}, {}};
    if (session.canRenew()) {
        return {CheckupCard::tr("This sign-in renews itself"),
                CheckupCard::tr("Without that it would end on %1.").arg(Dates::localDateTime(*item.date)),
                {}};
    }
    return {CheckupCard::tr("This sign-in ends on %1").arg(Dates::localDateTime(*item.date)),
            CheckupCard::tr("Have a new token at hand by then."),
            item.state == State::Warning ? CheckupCard::tr("Details…") : QString()};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Good:
        return Tone::Good;
    case State::Advice:
        return Tone::Info;
    case State::Warning:
        return Tone::Warning;
    case State::NotHere:
    case State::Unknown:
        break;
    }
    return Tone::Neutral;
}

} // namespace

CheckupCard::CheckupCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_answer(new AnswerCard(u"checkup"_s, tr("Security check-up"), 5, this)),
      m_state(new Pill(this)),
      m_banner(new Banner(this))
{
    setObjectName(u"checkup"_s);
    m_state->setObjectName(u"checkupState"_s);
    m_answer->addToHeader(m_state);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_answer);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);
    for (const Subject subject : {Subject::Email, Subject::TwoFactor, Subject::Password, Subject::SignIn})
        m_rows.append(addRow(grid, subject));
    m_answer->body()->addLayout(grid);
    m_answer->body()->addWidget(m_banner);
}

CheckupCard::Row CheckupCard::addRow(QGridLayout *grid, Subject subject)
{
    static const QStringList names{u"Email"_s, u"TwoFactor"_s, u"Password"_s, u"SignIn"_s};
    const Row row{new ToneIcon(20, this), makeLabel(QString(), u"strong"_s, this),
                  makeLabel(QString(), u"caption"_s, this), makeButton(QString(), ButtonKind::Normal, this)};
    row.what->setObjectName(u"checkup"_s + names.at(int(subject)));
    row.what->setWordWrap(true);
    row.detail->setWordWrap(true);
    row.remedy->setObjectName(u"remedy"_s + names.at(int(subject)));
    connect(row.remedy, &QPushButton::clicked, this, [this, subject] { help(subject); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(row.what);
    texts->addWidget(row.detail);
    texts->addStretch();
    const int line = grid->rowCount();
    grid->addWidget(row.icon, line, 0, Qt::AlignVCenter);
    grid->addLayout(texts, line, 1);
    grid->addWidget(row.remedy, line, 2, Qt::AlignVCenter);
    // One height with and without a button and a second line.
    constexpr int rowHeight = 36;
    grid->setRowMinimumHeight(line, rowHeight);
    return row;
}

void CheckupCard::refresh()
{
    const Session &session = m_context.session;
    if (!session.profile())
        return;
    const QList<CheckupItem> items = securityCheckup(*session.profile(), session, m_context.clock.now());
    for (const CheckupItem &item : items)
        show(m_rows.at(int(item.subject)), item);
    const auto count = [&](State state) {
        return std::count_if(items.begin(), items.end(),
                             [&](const CheckupItem &item) { return item.state == state; });
    };
    const int warnings = int(count(State::Warning));
    if (warnings > 0)
        m_state->setState(Tone::Warning, tr("%Ln thing(s) to look at", nullptr, warnings));
    else
        m_state->setState(Tone::Good, tr("All good"));
}

void CheckupCard::show(const Row &row, const CheckupItem &item)
{
    const Session &session = m_context.session;
    Words words;
    switch (item.subject) {
    case Subject::Email:
        words = emailWords(item.state);
        row.remedy->setEnabled(session.token().allows(ActionId::VerifyEmail));
        break;
    case Subject::TwoFactor:
        words = twoFactorWords(item.state);
        row.remedy->setEnabled(session.token().allows(ActionId::EnableTwoFactorAuth));
        break;
    case Subject::Password:
        words = passwordWords(item, m_context.clock.now());
        break;
    case Subject::SignIn:
        words = signInWords(item, session);
        break;
    }
    row.icon->setTone(toneOf(item.state));
    row.what->setText(words.what);
    row.what->setToolTip(item.date ? Dates::utcDateTime(*item.date) : QString());
    row.detail->setText(words.detail);
    row.detail->setVisible(!words.detail.isEmpty());
    row.remedy->setText(words.remedy);
    row.remedy->setAccessibleName(u"%1: %2"_s.arg(words.what, words.remedy));
    row.remedy->setVisible(!words.remedy.isEmpty());
    row.remedy->setToolTip(row.remedy->isEnabled() ? QString() : tr("This token may not do that"));
}

void CheckupCard::help(Subject subject)
{
    switch (subject) {
    case Subject::Email:
        sendVerification();
        break;
    case Subject::TwoFactor:
        Q_EMIT placeRequested(u"security"_s, u"twoFactor"_s);
        break;
    case Subject::Password:
        Q_EMIT placeRequested(u"security"_s, u"password"_s);
        break;
    case Subject::SignIn:
        Q_EMIT placeRequested(u"security"_s, {});
        break;
    }
}

void CheckupCard::sendVerification()
{
    QPushButton *button = m_rows.at(int(Subject::Email)).remedy;
    button->setEnabled(false);
    m_banner->clear();
    m_context.session.api().profile().verifyEmail().then(this, [this, button](Result<Done> result) {
        button->setEnabled(true);
        if (result) {
            Q_EMIT toastRequested(tr("Verification sent"));
            return;
        }
        const ErrorText text = errorText(result.error(), m_context.session.account().server.host());
        m_banner->showMessage(Tone::Danger, tr("The verification was not sent. %1").arg(text.explanation),
                              text.details);
    });
}
