// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofform.h"

#include "banner.h"
#include "errortext.h"
#include "prooffields.h"
#include "sentences.h"
#include "theme.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Goal = TwoFactorChanger::Goal;
using Outcome = TwoFactorChanger::Outcome;

namespace {

// Servers take the codes beside the present one too, so that less than a code's life does no harm.
constexpr auto tolerableLead = 30s;

QString amount(std::chrono::seconds time)
{
    if (time < 2min)
        return ProofForm::tr("%Ln second(s)", nullptr, int(time.count()));
    if (time < 2h)
        return ProofForm::tr("%Ln minute(s)", nullptr,
                             int(std::chrono::round<std::chrono::minutes>(time).count()));
    return ProofForm::tr("%Ln hour(s)", nullptr, int(std::chrono::round<std::chrono::hours>(time).count()));
}

} // namespace

ProofForm::ProofForm(Goal goal, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_changer(goal, context.session),
      m_clock(new Banner(this)),
      m_banner(new Banner(this)),
      m_proof(new ProofFields(m_form, this))
{
    m_clock->setObjectName(u"clockBanner"_s);
    m_banner->setObjectName(u"proofBanner"_s);
    m_proof->setCode(ProofFields::Code::Required);
    setFocusProxy(m_proof);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_clock);
    layout->addWidget(m_banner);
    layout->addWidget(m_proof);
    connect(m_banner, &Banner::actionTriggered, &m_changer, &TwoFactorChanger::check);
    connect(&m_changer, &TwoFactorChanger::stateChanged, this, &ProofForm::showState);
    connect(&m_changer, &TwoFactorChanger::finished, this, &ProofForm::receive);
    connect(&m_context.session, &Session::expired, this, [this] { m_lacksSignIn = true; });
    connect(&m_context.session, &Session::tokenChanged, this, &ProofForm::invite);
}

void ProofForm::send(const Secret &key)
{
    if (isBusy() || !m_form.validate() || !m_proof->checkCodeIsWhole())
        return;
    say(Tone::Info, {});
    m_changer.change(
        {.password = m_proof->password(), .twoFactorCode = m_proof->code(), .twoFactorAuthKey = key});
}

void ProofForm::showState()
{
    const bool on = m_changer.goal() == Goal::On;
    const QString unknown = on ? tr("It is not known whether two-factor authentication was turned on. %1")
                               : tr("It is not known whether two-factor authentication was turned off. %1");
    m_form.setReadOnly(isBusy());
    switch (m_changer.state()) {
    case TwoFactorChanger::State::Idle:
    case TwoFactorChanger::State::Sending:
        break;
    case TwoFactorChanger::State::Checking:
        say(Tone::Info, unknown.arg(tr("Checking with %1…").arg(serverName())));
        break;
    case TwoFactorChanger::State::Unknown: {
        const ErrorText why = errorText(m_changer.problem(), serverName());
        if (m_changer.problem().type == "TwoFactorState"_L1)
            say(Tone::Warning,
                unknown.arg(
                    tr("This server does not say whether it is. Keep the key until you have signed in "
                       "once more.")),
                {}, tr("Check now"));
        else
            say(Tone::Warning, unknown.arg(why.explanation), why.details, tr("Check now"));
        break;
    }
    case TwoFactorChanger::State::AwaitsSignIn:
        say(Tone::Warning,
            unknown.arg(tr("This sign-in has ended. Sign in again, with a code if one is asked for; "
                           "then it is checked.")));
        break;
    }
    Q_EMIT busyChanged();
}

void ProofForm::receive(Outcome outcome)
{
    const ApiError &problem = m_changer.problem();
    const ErrorText why = errorText(problem, serverName());
    switch (outcome) {
    case Outcome::Done:
    case Outcome::DoneUnheard:
    case Outcome::SoAlready:
        Q_EMIT done(outcome);
        return;
    case Outcome::NotSent:
        showNotDone(Tone::Danger, why.explanation, why.details);
        break;
    case Outcome::Refused:
        showRefusal(problem);
        break;
    case Outcome::NotDone:
        say(Tone::Warning,
            tr("No answer came, and so far nothing has changed. What you typed is still here: try "
               "again with the next code."));
        m_proof->retypeCode();
        break;
    }
    showClock();
}

void ProofForm::showRefusal(const ApiError &error)
{
    if (isAboutProof(error)) {
        QString advice = tr("Password or code not accepted. A code is taken once only: wait until your "
                            "authenticator shows the next one, then try again.");
        if (const QString clock = clockDifference(); !clock.isEmpty())
            advice = Sentences::join({advice, clock, tr("That may be why.", "a clock that is wrong")});
        showNotDone(Tone::Danger, advice);
        m_proof->retypeCode();
        return;
    }
    ApiError rest = error;
    // What the API calls "password" here is the current one.
    if (rest.fields.contains(u"password"_s))
        rest.fields.insert(u"currentPassword"_s, rest.fields.take(u"password"_s));
    rest.fields = m_form.showErrors(rest.fields);
    const ErrorText why = error.type == "AccountLocked"_L1 ? signInErrorText(rest, serverName())
                                                           : errorText(rest, serverName());
    showNotDone(Tone::Danger, why.explanation, why.details);
}

void ProofForm::showNotDone(Tone tone, const QString &why, const QString &details)
{
    say(tone,
        (m_changer.goal() == Goal::On ? tr("Two-factor authentication was not turned on. %1")
                                      : tr("Two-factor authentication was not turned off. %1"))
            .arg(why),
        details);
}

// After a sign-in over this form: what stands there of the one before is over.
void ProofForm::invite()
{
    if (!std::exchange(m_lacksSignIn, false) || isBusy())
        return;
    say(Tone::Info, tr("You are signed in again. Enter the code that your authenticator shows now."));
    m_proof->retypeCode();
}

void ProofForm::askForPatience()
{
    say(Tone::Info,
        tr("The answer of %1 is still to come. Only then is it known how things stand; it takes no "
           "longer than half a minute.")
            .arg(serverName()));
}

void ProofForm::showClock()
{
    const QString warning = clockWarning();
    if (warning == m_clock->text())
        return;
    if (warning.isEmpty())
        m_clock->clear();
    else
        m_clock->showMessage(Tone::Warning, warning);
}

QString ProofForm::clockWarning() const
{
    const QString difference = clockDifference();
    if (difference.isEmpty())
        return {};
    return tr("%1 Codes come from the time: set the clock of the device with your authenticator to "
              "automatic, or "
              "its codes are not accepted.")
        .arg(difference);
}

QString ProofForm::clockDifference() const
{
    const std::optional<std::chrono::seconds> lead = m_context.session.clockLead();
    if (!lead || std::chrono::abs(*lead) <= tolerableLead)
        return {};
    return (*lead > 0s ? tr("This computer's clock is %1 ahead of the server's.")
                       : tr("This computer's clock is %1 behind the server's."))
        .arg(amount(std::chrono::abs(*lead)));
}

// An empty text clears the banner.
void ProofForm::say(Tone tone, const QString &text, const QString &details, const QString &action)
{
    if (action.isEmpty() && m_banner->isAncestorOf(QApplication::focusWidget()))
        m_proof->setFocus();
    if (text.isEmpty())
        m_banner->clear();
    else
        m_banner->showMessage(tone, text, details, action);
}

QString ProofForm::serverName() const
{
    return m_context.session.account().server.host();
}
