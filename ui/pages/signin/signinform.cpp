// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinform.h"

#include "accessiblerole.h"
#include "banner.h"
#include "busyindicator.h"
#include "codefield.h"
#include "errortext.h"
#include "keepchoice.h"
#include "passwordfield.h"
#include "serverchooser.h"
#include "sessionmanager.h"
#include "theme.h"
#include "tokenadvice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SignInForm::SignInForm(SessionManager &manager, Purpose purpose, QWidget *parent)
    : QWidget(parent),
      m_manager(manager),
      m_purpose(purpose),
      m_banner(new Banner(this)),
      m_inputs(new QWidget(this)),
      m_server(new ServerChooser(m_inputs)),
      m_passwordMode(makeButton(tr("Pass&word"), ButtonKind::Normal, m_inputs)),
      m_tokenMode(makeButton(tr("API &token"), ButtonKind::Normal, m_inputs)),
      m_email(new TextField(u"email"_s, tr("&E-mail"), m_inputs)),
      m_password(new PasswordField(u"password"_s, tr("&Password"), m_inputs)),
      m_code(new CodeField(u"twoFactorCode"_s, tr("Two-factor &code"), m_inputs)),
      m_token(new PasswordField(u"apiToken"_s, tr("API t&oken"), m_inputs)),
      m_tokenAdvice(new TokenAdvice(
          *m_token, manager.signIn(), [this] { return m_server->current(); }, this)),
      m_keep(new KeepChoice(manager,
                            purpose == Purpose::Again && manager.session() ? manager.session()->isKept()
                                                                           : manager.canKeep(),
                            m_inputs)),
      m_submit(makeButton(tr("Sign in"), ButtonKind::Primary, this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)),
      m_busy(new BusyIndicator(20, this)),
      m_slowNote(makeLabel(tr("The server is taking its time…"), u"caption"_s, this)),
      m_demo(makeButton(tr("Try the &demo"), ButtonKind::Link, this)),
      m_network(makeButton(tr("&Network…"), ButtonKind::Link, this))
{
    m_submit->setObjectName(u"signIn"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);
    m_demo->setObjectName(u"tryDemo"_s);
    m_network->setObjectName(u"openNetwork"_s);
    m_network->setToolTip(tr("Proxy, certificate authorities and time-outs"));
    m_passwordMode->setObjectName(u"passwordMode"_s);
    m_tokenMode->setObjectName(u"tokenMode"_s);
    m_banner->setObjectName(u"signInBanner"_s);
    m_slowNote->setObjectName(u"slowNote"_s);
    layOut();
    checkFields();

    const bool again = purpose == Purpose::Again;
    m_server->setVisible(!again);
    m_demo->setVisible(!again);
    m_network->setVisible(!again);

    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::seconds(3));
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_slowNote->show();
        announce(m_slowNote, false);
    });
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancel);
    connect(m_demo, &QPushButton::clicked, this, &SignInForm::demoRequested);
    connect(m_network, &QPushButton::clicked, this, &SignInForm::openNetwork);
    connect(m_banner, &Banner::actionTriggered, this, &SignInForm::followBanner);
    setMode(Mode::Password);
    setBusy(false);
    m_code->hide();
}

void SignInForm::checkFields()
{
    m_email->setValidator(Validators::all({Validators::required(tr("Enter your e-mail address")),
                                           Validators::email(), Validators::lengthAtMost(1024)}));
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password->setValidator(Validators::required(tr("Enter your password")));
    connect(m_server, &ServerChooser::changed, m_tokenAdvice, &TokenAdvice::look);
    m_token->setHint(
        tr("Made in the web console under your user settings. For accounts with single sign-on, and for "
           "looking without changing: a read-only token is enough."));
    for (TextField *field : {m_email, static_cast<TextField *>(m_password), static_cast<TextField *>(m_code)})
        m_passwordForm.add(field);
    m_tokenForm.add(m_token);
    for (const Form *form : {&m_passwordForm, &m_tokenForm}) {
        for (const TextField *field : form->fields())
            connect(field->edit(), &QLineEdit::returnPressed, this, &SignInForm::submit);
    }
}

void SignInForm::layOut()
{
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins(0, 0, 0, 0);
    inputs->setSpacing(Space::medium);
    inputs->addWidget(m_server);
    inputs->addWidget(makeModeRow());
    inputs->addWidget(m_email);
    inputs->addWidget(m_password);
    inputs->addWidget(m_code);
    inputs->addWidget(m_token);
    inputs->addWidget(m_tokenAdvice);
    inputs->addWidget(m_keep);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_busy);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(m_inputs);
    layout->addSpacing(Space::tight);
    layout->addLayout(buttons);
    layout->addWidget(m_slowNote);
    auto *links = new QHBoxLayout;
    links->addWidget(m_demo);
    links->addStretch();
    links->addWidget(m_network);
    layout->addLayout(links);
}

QWidget *SignInForm::makeModeRow()
{
    auto *row = new QWidget(m_inputs);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    auto *group = new QButtonGroup(row);
    for (QPushButton *button : {m_passwordMode, m_tokenMode}) {
        button->setProperty("segment", true);
        button->setCheckable(true);
        markAsChoice(button);
        group->addButton(button);
        layout->addWidget(button, 1);
    }
    connect(m_passwordMode, &QPushButton::clicked, this, [this] { setMode(Mode::Password); });
    connect(m_tokenMode, &QPushButton::clicked, this, [this] { setMode(Mode::Token); });
    return row;
}

void SignInForm::setMode(Mode mode)
{
    m_mode = mode;
    const bool password = mode == Mode::Password;
    m_passwordMode->setChecked(password);
    m_tokenMode->setChecked(!password);
    m_email->setVisible(password && m_purpose == Purpose::NewSession);
    m_password->setVisible(password);
    m_token->setVisible(!password);
    m_tokenAdvice->setWanted(!password);
    m_code->setVisible(password && !m_code->text().isEmpty());
    focusFirstEmpty();
}

void SignInForm::prefill(const Account &account)
{
    setServer(account.server);
    m_email->load(account.email);
    if (account.signIn == Account::SignIn::ApiToken)
        setMode(Mode::Token);
}

void SignInForm::clear()
{
    for (TextField *field : m_passwordForm.fields() + m_tokenForm.fields())
        field->load(QString());
    m_banner->clear();
    setMode(Mode::Password);
}

bool SignInForm::isEmpty() const
{
    return m_email->text().isEmpty() && m_password->text().isEmpty() && m_token->text().isEmpty();
}

bool SignInForm::isInUse() const
{
    const QList<TextField *> fields = m_passwordForm.fields() + m_tokenForm.fields();
    return isBusy() ||
           std::any_of(fields.begin(), fields.end(), [](const TextField *field) { return field->isDirty(); });
}

void SignInForm::setServer(const QUrl &server)
{
    m_server->setServer(server);
}

void SignInForm::setDemo()
{
    m_demo->hide();
    m_server->setEnabled(false);
}

void SignInForm::fillDemo(const QUrl &server, const QString &email, const QString &password)
{
    m_server->setServer(server);
    m_email->load(email);
    m_password->setHint(tr("In the demo it is %1").arg(password));
}

void SignInForm::showNotice(Tone tone, const QString &text, const QString &details, const QString &action)
{
    m_offersNetwork = false;
    m_banner->showMessage(tone, text, details, action);
}

void SignInForm::focusFirstEmpty()
{
    if (m_mode == Mode::Token)
        m_token->setFocus();
    else if (m_email->text().isEmpty())
        m_email->setFocus();
    else
        m_password->setFocus();
}

void SignInForm::submit()
{
    if (m_attempt)
        return;
    const std::optional<QUrl> server = m_server->server();
    if (!server)
        return;
    if (m_mode == Mode::Password)
        submitPassword(*server);
    else
        submitToken(*server);
}

void SignInForm::submitPassword(const QUrl &server)
{
    if (!m_passwordForm.validate())
        return;
    setBusy(true);
    m_manager.signIn()
        .withPassword(server, {.email = m_email->text().trimmed(),
                               .password = m_password->secret(),
                               .twoFactorCode = m_code->isVisibleTo(this) ? m_code->code() : Secret()})
        .then(m_attempt.get(),
              [this, server](Result<SignedIn> result) { receive(server, std::move(result)); });
}

void SignInForm::submitToken(const QUrl &server)
{
    if (!m_tokenForm.validate())
        return;
    setBusy(true);
    m_manager.signIn()
        .withToken(server, m_token->text())
        .then(m_attempt.get(),
              [this, server](Result<SignedIn> result) { receive(server, std::move(result)); });
}

void SignInForm::receive(const QUrl &server, Result<SignedIn> result)
{
    setBusy(false);
    if (result && isOtherAccount(*result)) {
        m_banner->showMessage(Tone::Danger,
                              tr("This token is of another account. Signing in with it would close what you "
                                 "were doing; choose “Sign in with another account” first if that is what "
                                 "you want."));
        focusAfterFailure();
        return;
    }
    if (result) {
        m_banner->clear();
        m_password->clear();
        m_token->clear();
        m_code->load(QString());
        m_code->hide();
        m_manager.begin(*result, m_keep->isChecked());
        return;
    }
    const ApiError &error = result.error();
    showFailure(server, error);
    focusAfterFailure();
    // The API never says that a code is needed, so after a 401 there is room for one.
    const bool credentials = error.kind == ApiError::Kind::Unauthorized && error.type != "AccountLocked"_L1;
    if (m_mode != Mode::Password || !credentials)
        return;
    if (!m_code->isVisibleTo(this)) {
        m_code->show();
        m_code->setFocus();
    }
    checkSso(server);
}

void SignInForm::showFailure(const QUrl &server, const ApiError &error)
{
    using Kind = ApiError::Kind;
    const ErrorText text = m_mode == Mode::Token ? tokenSignInErrorText(error, server.host())
                                                 : signInErrorText(error, server.host());
    // What a proxy, an authority or more patience may help against.
    const bool isAboutNetwork = error.kind == Kind::Offline || error.kind == Kind::ProxyRefused ||
                                error.kind == Kind::Timeout || error.kind == Kind::ForeignAnswer ||
                                (error.kind == Kind::Tls && error.type != "PlainHttp"_L1);
    m_offersNetwork = isAboutNetwork && m_purpose == Purpose::NewSession;
    m_banner->showMessage(Tone::Danger, text.explanation, text.details,
                          m_offersNetwork ? tr("Network settings…") : QString());
}

void SignInForm::openNetwork()
{
    if (const std::optional<QUrl> server = m_server->server())
        Q_EMIT networkRequested(*server);
}

void SignInForm::followBanner()
{
    if (m_offersNetwork)
        openNetwork();
    else
        Q_EMIT noticeActionTriggered();
}

bool SignInForm::isOtherAccount(const SignedIn &signedIn) const
{
    return m_purpose == Purpose::Again && m_manager.session() &&
           m_manager.session()->account().id() != signedIn.account.id();
}

// The button that had the focus is gone, and what Qt would choose next may start something.
void SignInForm::focusAfterFailure()
{
    if (m_mode == Mode::Token)
        m_token->setFocus();
    else
        m_password->setFocus();
}

void SignInForm::checkSso(const QUrl &server)
{
    m_manager.signIn()
        .usesSso(server, m_email->text().trimmed())
        .then(this, [this, attempt = m_attempts](Result<bool> sso) {
            if (!sso || !*sso || attempt != m_attempts || m_mode != Mode::Password)
                return;
            m_code->hide();
            m_banner->showMessage(
                Tone::Info, tr("This address signs in through your organization's single sign-on, which "
                               "works in the web console only. Make an API token there, then choose "
                               "“API token” and paste it here."));
            m_tokenMode->setFocus();
        });
}

void SignInForm::setBusy(bool busy)
{
    m_attempt = busy ? std::make_unique<QObject>() : nullptr;
    m_attempts += busy ? 1 : 0;
    m_inputs->setEnabled(!busy);
    m_submit->setEnabled(!busy);
    m_submit->setText(busy ? tr("Signing in…") : tr("Sign in"));
    m_cancel->setVisible(busy);
    m_busy->setVisible(busy);
    m_slowNote->hide();
    if (busy) {
        m_banner->clear();
        m_slow.start();
        m_cancel->setFocus();
    } else {
        m_slow.stop();
    }
}

void SignInForm::cancel()
{
    setBusy(false);
    focusFirstEmpty();
}
