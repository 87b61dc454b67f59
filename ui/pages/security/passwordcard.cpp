// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordcard.h"

#include "banner.h"
#include "card.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "formbar.h"
#include "keychainname.h"
#include "passwordchecklist.h"
#include "passwordfield.h"
#include "permission.h"
#include "prooffields.h"
#include "ssonote.h"
#include "strengthmeter.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *makeNote(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, u"caption"_s, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

PasswordCard::PasswordCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_changer(context.session),
      m_lastChanged(makeLabel(QString(), QString(), this)),
      m_change(makeButton(tr("Change password…"), ButtonKind::Normal, this)),
      m_banner(new Banner(this))
{
    m_change->setObjectName(u"changePassword"_s);
    m_lastChanged->setObjectName(u"passwordLastChanged"_s);
    m_banner->setObjectName(u"passwordBanner"_s);
    auto *card = new Card(tr("Password"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    QWidget *content = makeContent();
    m_sso = new SsoNote(tr("Your organization's single sign-on manages how you sign in: there is no password "
                           "here that could be changed."),
                        content, this);
    card->body()->addWidget(content);
    card->body()->addWidget(m_sso);

    m_slowStorage.setSingleShot(true);
    m_slowStorage.setInterval(std::chrono::milliseconds(500));
    connect(&m_slowStorage, &QTimer::timeout, this, [this] {
        say(Tone::Info, tr("The password was changed. The new sign-in is on its way into the keychain (%1)…")
                            .arg(keychainName()));
    });
    connect(m_change, &QPushButton::clicked, this, &PasswordCard::openForm);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_offer == Offer::Check)
            m_changer.check();
        else
            m_context.session.setKept(true);
    });
    connect(&m_changer, &PasswordChanger::stateChanged, this, &PasswordCard::showState);
    connect(&m_changer, &PasswordChanger::finished, this, &PasswordCard::receive);
    connect(&m_context.session, &Session::storageChanged, this, &PasswordCard::showStorage);
}

QWidget *PasswordCard::makeContent()
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_lastChanged);
    row->addStretch();
    row->addWidget(m_change);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    m_formArea = makeForm();
    layout->addWidget(m_formArea);
    m_formArea->hide();
    return content;
}

QWidget *PasswordCard::makeForm()
{
    auto *area = new QWidget(this);
    // In reading order, which is the order of Tab and of the complaints.
    m_proof = new ProofFields(m_form, area);
    m_new = new PasswordField(u"newPassword"_s, tr("&New password"), area);
    m_repeat = new PasswordField(u"repeatPassword"_s, tr("&Repeat the new password"), area);
    m_meter = new StrengthMeter(area);
    m_checklist = new PasswordChecklist(area);
    m_elsewhere = new QCheckBox(tr("Sign out &everywhere else"), area);
    m_elsewhere->setObjectName(u"signOutElsewhere"_s);
    auto *elsewhereNote = makeNote(
        tr("Every other device and program that is signed in to this account has to sign in again."), area);
    m_bar = new FormBar(area);
    m_bar->setSaveText(tr("Change &password"));
    m_form.add(m_new);
    m_form.add(m_repeat);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::normal);
    grid->setVerticalSpacing(Space::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_proof, 0, 0, 1, 2);
    grid->addWidget(m_new, 1, 0);
    grid->addWidget(m_repeat, 1, 1);
    grid->addWidget(m_meter, 2, 0, 1, 2);
    grid->addWidget(m_checklist, 3, 0, 1, 2);
    auto *elsewhere = new QVBoxLayout;
    elsewhere->setSpacing(0);
    elsewhere->addWidget(m_elsewhere);
    elsewhere->addWidget(elsewhereNote);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(grid);
    layout->addLayout(elsewhere);
    layout->addWidget(m_bar);

    connect(&m_form, &Form::edited, this, &PasswordCard::updateChecklist);
    connect(m_bar, &FormBar::save, this, &PasswordCard::save);
    connect(m_bar, &FormBar::discard, this, &PasswordCard::discard);
    for (const TextField *field : m_form.fields())
        connect(field->edit(), &QLineEdit::returnPressed, this, &PasswordCard::save);
    return area;
}

void PasswordCard::show(const Profile &profile)
{
    const std::optional<QDateTime> &date = profile.passwordLastUpdated;
    m_lastChanged->setText(date ? tr("Last changed %1").arg(Dates::daysAgo(*date, m_context.clock.now()))
                                : tr("When it last changed is not known."));
    m_lastChanged->setToolTip(date ? u"%1\n%2"_s.arg(Dates::localDateTime(*date), Dates::utcDateTime(*date))
                                   : QString());
    m_lastChanged->setAccessibleDescription(m_lastChanged->toolTip());
    allow(m_change, reasonAgainst(ActionId::ChangePassword, m_context.session));
    m_asksForCode = profile.twoFactorAuthEnabled.value_or(true);
    m_proof->setCode(!profile.twoFactorAuthEnabled   ? ProofFields::Code::IfOn
                     : *profile.twoFactorAuthEnabled ? ProofFields::Code::Required
                                                     : ProofFields::Code::NotAsked);
    m_strength =
        PasswordStrength({profile.email.value_or(QString()), profile.firstName.value_or(QString()),
                          profile.lastName.value_or(QString()), profile.companyName.value_or(QString())});
    m_sso->apply(profile);
}

bool PasswordCard::isDirty() const
{
    return m_formArea->isVisibleTo(this) && m_form.isDirty();
}

void PasswordCard::beginChange()
{
    if (m_change->isVisibleTo(this) && m_change->isEnabled())
        m_change->click();
}

void PasswordCard::openForm()
{
    m_awaitsStorage = false;
    clearBanner();
    m_elsewhere->setChecked(true);
    updateChecklist();
    m_formArea->show();
    m_change->hide();
    m_bar->setState(FormBar::State::Dirty);
    m_proof->setFocus();
}

void PasswordCard::closeForm()
{
    keepFocusOutOf(m_formArea);
    m_form.discard();
    m_proof->clear();
    m_new->clear();
    m_repeat->clear();
    m_formArea->hide();
}

void PasswordCard::discard()
{
    if (isSaving() || !m_formArea->isVisibleTo(this))
        return;
    m_changer.forget();
    clearBanner();
    closeForm();
}

void PasswordCard::updateChecklist()
{
    m_checklist->check(m_new->text(), m_proof->password().revealText(), m_repeat->text());
    m_meter->setLevel(m_strength.of(m_new->text()));
}

bool PasswordCard::isNewPasswordGood()
{
    updateChecklist();
    QList<PasswordChecklist::Point> missing = m_checklist->missing();
    const bool isRepeated = !missing.removeAll(PasswordChecklist::Point::Repeated);
    if (!missing.isEmpty())
        m_new->setError(missing == QList{PasswordChecklist::Point::Differs}
                            ? tr("This is the current password: choose another one")
                            : tr("This does not meet every point of the list below yet"));
    else if (!isRepeated)
        m_repeat->setError(tr("This is not the same as the new password"));
    return m_checklist->isMet();
}

void PasswordCard::save()
{
    if (isSaving() || !m_formArea->isVisibleTo(this))
        return;
    const bool isProofGiven = m_form.validate();
    if (!isNewPasswordGood() && isProofGiven)
        (m_new->error().isEmpty() ? m_repeat : m_new)->setFocus();
    if (!isProofGiven || !m_checklist->isMet())
        return;
    clearBanner();
    m_changer.change({.password = m_proof->password(),
                      .newPassword = m_new->secret(),
                      .twoFactorCode = m_proof->code(),
                      .invalidateExistingTokens = m_elsewhere->isChecked()});
}

void PasswordCard::showState()
{
    const bool busy = m_changer.isBusy();
    if (busy && m_elsewhere->hasFocus())
        m_new->setFocus();
    m_elsewhere->setEnabled(!busy);
    m_form.setReadOnly(busy);
    m_bar->setState(busy ? FormBar::State::Saving : FormBar::State::Dirty);
    const QString unknown = tr("It is not known whether the password was changed. %1");
    const ErrorText why = errorText(m_changer.problem(), serverName());
    switch (m_changer.state()) {
    case PasswordChanger::State::Idle:
    case PasswordChanger::State::Sending:
        break;
    case PasswordChanger::State::Checking:
        say(Tone::Info, unknown.arg(tr("Checking with %1…").arg(serverName())));
        break;
    case PasswordChanger::State::Unknown:
        if (m_changer.problem().type == "PasswordDate"_L1)
            say(Tone::Warning,
                unknown.arg(tr("This server does not say when a password last changed: sign out, then try "
                               "the new password and, if it is not accepted, the old one.")),
                {}, Offer::Check);
        else
            say(Tone::Warning, unknown.arg(why.explanation), why.details, Offer::Check);
        break;
    case PasswordChanger::State::AwaitsSignIn:
        say(Tone::Warning,
            unknown.arg(tr("This sign-in is no longer accepted, which a changed password would explain. Sign "
                           "in again, with the new password first and the old one if it is not accepted.")));
        break;
    }
}

void PasswordCard::receive(PasswordChanger::Outcome outcome)
{
    const ErrorText why = errorText(m_changer.problem(), serverName());
    switch (outcome) {
    case PasswordChanger::Outcome::Changed:
        clearBanner();
        closeForm();
        m_awaitsStorage = true;
        m_toldChange = false;
        showStorage();
        break;
    case PasswordChanger::Outcome::ChangedUnheard:
        closeForm();
        say(Tone::Good, tr("The password was changed; only the server's answer had been lost. The new one "
                           "holds from now on, and this device stays signed in."));
        break;
    case PasswordChanger::Outcome::ChangedEarlier:
        say(Tone::Warning,
            tr("Your earlier attempt did change the password; only the server's answer had been "
               "lost. The new password of that attempt holds, and what is typed here was not "
               "sent. To change it again, type that one as the current password."));
        m_proof->askAgain();
        break;
    case PasswordChanger::Outcome::NotSent:
        say(Tone::Danger, tr("The password was not changed. %1").arg(why.explanation), why.details);
        break;
    case PasswordChanger::Outcome::Refused:
        showRefusal(m_changer.problem());
        break;
    case PasswordChanger::Outcome::NotChanged:
        say(Tone::Warning,
            tr("No answer came, and so far nothing has changed: the old password holds. What you typed is "
               "still here; try again."));
        break;
    }
}

void PasswordCard::showRefusal(const ApiError &error)
{
    if (isAboutProof(error)) {
        say(Tone::Danger, m_asksForCode
                              ? tr("The password was not changed. Current password or code not accepted.")
                              : tr("The password was not changed. Current password not accepted."));
        m_proof->askAgain();
        return;
    }
    ApiError rest = error;
    // What the API calls "password" here is the current one.
    if (rest.fields.contains(u"password"_s))
        rest.fields.insert(u"currentPassword"_s, rest.fields.take(u"password"_s));
    const bool hadFields = !rest.fields.isEmpty();
    rest.fields = m_form.showErrors(rest.fields);
    if (hadFields && rest.fields.isEmpty()) {
        say(Tone::Danger, tr("The password was not changed: see the fields marked below."));
        return;
    }
    const ErrorText why = error.type == "AccountLocked"_L1 ? signInErrorText(rest, serverName())
                                                           : errorText(rest, serverName());
    say(Tone::Danger, tr("The password was not changed. %1").arg(why.explanation), why.details);
}

void PasswordCard::showStorage()
{
    if (!m_awaitsStorage)
        return;
    const Session &session = m_context.session;
    m_slowStorage.stop();
    if (session.storage() == Session::Storage::Saving) {
        m_slowStorage.start();
        return;
    }
    const bool toldBefore = std::exchange(m_toldChange, true);
    if (session.storage() == Session::Storage::ThisSessionOnly && session.storageProblem()) {
        const ErrorText why = storeErrorText(*session.storageProblem());
        say(Tone::Warning,
            tr("The password was changed and you are signed in, but this sign-in will not survive the end of "
               "the program. %1")
                .arg(why.explanation),
            why.details, Offer::Keychain);
        return;
    }
    m_awaitsStorage = false;
    clearBanner();
    Q_EMIT toastRequested(toldBefore ? tr("The sign-in is kept again") : tr("Password changed"));
}

void PasswordCard::say(Tone tone, const QString &text, const QString &details, Offer offer)
{
    if (offer == Offer::Nothing)
        keepFocusOutOf(m_banner);
    m_offer = offer;
    m_banner->showMessage(tone, text, details,
                          offer == Offer::Check      ? tr("Check now")
                          : offer == Offer::Keychain ? tr("Try the keychain again")
                                                     : QString());
}

void PasswordCard::clearBanner()
{
    keepFocusOutOf(m_banner);
    m_banner->clear();
}

// Hiding what has the focus would send it to whatever comes next.
void PasswordCard::keepFocusOutOf(const QWidget *area)
{
    const bool leavesForm = area == m_formArea;
    if (leavesForm)
        m_change->show();
    if (!area->isAncestorOf(QApplication::focusWidget()))
        return;
    if (leavesForm || !m_formArea->isVisibleTo(this))
        m_change->setFocus();
    else
        m_new->setFocus();
}

QString PasswordCard::serverName() const
{
    return m_context.session.account().server.host();
}
