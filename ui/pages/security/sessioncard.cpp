// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessioncard.h"

#include "banner.h"
#include "busyindicator.h"
#include "card.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "everywheresection.h"
#include "keychainname.h"
#include "permission.h"
#include "scopewords.h"
#include "sentences.h"
#include "session.h"
#include "theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

// More than these stand behind a button.
constexpr qsizetype scopesShown = 3;

void setTip(QLabel *label, const QString &tip)
{
    label->setToolTip(tip);
    label->setAccessibleDescription(tip);
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace

SessionCard::SessionCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_issued(makeLabel(QString(), QString(), this)),
      m_expires(makeLabel(QString(), QString(), this)),
      m_scopes(makeLabel(QString(), QString(), this)),
      m_allScopes(makeButton(QString(), ButtonKind::Link, this)),
      m_storage(makeLabel(QString(), QString(), this)),
      m_tryAgain(makeButton(tr("Try again"), ButtonKind::Link, this)),
      m_banner(new Banner(this)),
      m_renew(makeButton(QString(), ButtonKind::Normal, this)),
      m_busy(new BusyIndicator(20, this)),
      m_noRenewal(makeLabel(tr("An API token cannot be renewed: when it ends, make another one in the web "
                               "console and sign in with that."),
                            u"caption"_s, this)),
      m_signOut(makeButton(tr("Sign out here"), ButtonKind::Normal, this)),
      m_everywhere(new EverywhereSection(context, this))
{
    m_issued->setObjectName(u"tokenIssued"_s);
    m_expires->setObjectName(u"tokenExpires"_s);
    m_scopes->setObjectName(u"tokenScopes"_s);
    m_allScopes->setObjectName(u"allScopes"_s);
    m_storage->setObjectName(u"tokenStorage"_s);
    m_tryAgain->setObjectName(u"tryKeychain"_s);
    m_banner->setObjectName(u"sessionBanner"_s);
    m_renew->setObjectName(u"renewToken"_s);
    m_noRenewal->setObjectName(u"noRenewal"_s);
    m_signOut->setObjectName(u"signOutHere"_s);
    m_countdown.setObjectName(u"countdown"_s);
    auto *card = new Card(tr("This session"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_noRenewal->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_signOut);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    card->body()->addLayout(makeFacts());
    card->body()->addWidget(m_banner);
    card->body()->addWidget(m_noRenewal);
    card->body()->addLayout(buttons);
    card->body()->addWidget(makeLine(this));
    card->body()->addWidget(m_everywhere);

    m_countdown.setInterval(std::chrono::minutes(1));
    m_countdown.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_countdown, &QTimer::timeout, this, &SessionCard::showDates);
    connect(m_renew, &QPushButton::clicked, this, &SessionCard::renew);
    connect(m_signOut, &QPushButton::clicked, this, &SessionCard::signOutRequested);
    connect(m_tryAgain, &QPushButton::clicked, this, [this] { m_context.session.setKept(true); });
    connect(m_allScopes, &QPushButton::clicked, this, [this] {
        m_showsAllScopes = !m_showsAllScopes;
        showScopes();
    });
    connect(m_everywhere, &EverywhereSection::toastRequested, this, &SessionCard::toastRequested);
    connect(&m_context.session, &Session::tokenChanged, this, &SessionCard::showSession);
    connect(&m_context.session, &Session::storageChanged, this, &SessionCard::showStorage);
    showSession();
}

QGridLayout *SessionCard::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &what, QLabel *value, QWidget *after) {
        auto *name = makeLabel(what, u"muted"_s, this);
        value->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::medium);
        line->addWidget(value, 1);
        if (after)
            line->addWidget(after);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addLayout(line, row, 1);
        ++row;
    };
    add(tr("Issued"), m_issued, nullptr);
    add(tr("Expires"), m_expires, nullptr);
    add(tr("Allows"), m_scopes, m_allScopes);
    //: Label before where the sign-in is kept: "in the keychain (…)", "for this session only".
    add(tr("Kept"), m_storage, m_tryAgain);
    return grid;
}

void SessionCard::showSession()
{
    showDates();
    showScopes();
    showStorage();
    showRenewal();
    m_everywhere->showSession();
}

void SessionCard::showDates()
{
    const Token &token = m_context.session.token();
    const QDateTime now = m_context.clock.now();
    const auto issued = token.issuedAt();
    const auto expires = token.expiresAt();
    m_issued->setText(issued ? u"%1 (%2)"_s.arg(Dates::localDateTime(*issued), Dates::daysAgo(*issued, now))
                             : tr("not known"));
    setTip(m_issued, issued ? Dates::utcDateTime(*issued) : QString());
    // A token that cannot be read says nothing of its end either.
    const bool isReadable = issued || expires || !token.scopes().isEmpty();
    m_expires->setText(expires      ? Dates::untilWords(*expires, now)
                       : isReadable ? tr("never")
                                    : tr("not known"));
    setTip(m_expires, expires ? u"%1\n%2"_s.arg(Dates::localDateTime(*expires), Dates::utcDateTime(*expires))
                              : QString());
}

void SessionCard::showScopes()
{
    const QStringList words = scopeWords(m_context.session.token().scopes());
    const bool isLong = words.size() > scopesShown + 1;
    const qsizetype hidden = isLong && !m_showsAllScopes ? words.size() - scopesShown : 0;
    QString text = Sentences::listed(words.first(words.size() - hidden));
    if (words.isEmpty())
        text = tr("not known here; the server decides each time");
    else if (hidden > 0)
        text = tr("%1 and %Ln more", nullptr, int(hidden)).arg(text);
    m_scopes->setText(text);
    setTip(m_scopes, isLong ? words.join(u'\n') : QString());
    m_allScopes->setText(m_showsAllScopes ? tr("Show fewer") : tr("Show all"));
    m_allScopes->setVisible(isLong);
}

void SessionCard::showStorage()
{
    const Session &session = m_context.session;
    const std::optional<ApiError> &problem = session.storageProblem();
    const bool failed = session.storage() == Session::Storage::ThisSessionOnly && problem;
    switch (session.storage()) {
    case Session::Storage::Saving:
        m_storage->setText(tr("on its way into the keychain (%1)…").arg(keychainName()));
        break;
    case Session::Storage::Stored:
        m_storage->setText(tr("in the keychain (%1)", "the sign-in is kept").arg(keychainName()));
        break;
    case Session::Storage::ThisSessionOnly:
        m_storage->setText(
            problem ? Sentences::join({tr("for this session only."), storeErrorText(*problem).explanation})
                    : tr("for this session only: nothing is left on this computer"));
        break;
    }
    setTip(m_storage, failed ? storeErrorText(*problem).details : QString());
    if (!failed && m_tryAgain->hasFocus())
        (m_renew->isVisibleTo(this) ? m_renew : m_signOut)->setFocus();
    m_tryAgain->setVisible(failed);
}

void SessionCard::showRenewal()
{
    const Session &session = m_context.session;
    const bool isApiToken = session.account().signIn == Account::SignIn::ApiToken;
    m_noRenewal->setVisible(isApiToken);
    if (isApiToken && m_renew->hasFocus())
        m_signOut->setFocus();
    m_renew->setVisible(!isApiToken);
    m_renew->setText(m_renewing ? tr("Renewing…") : tr("Renew now"));
    m_busy->setVisible(m_renewing);
    allow(m_renew, reasonAgainst(ActionId::RefreshToken, session));
}

void SessionCard::renew()
{
    if (m_renewing)
        return;
    m_renewing = true;
    m_banner->clear();
    showRenewal();
    m_context.session.renew().then(this, [this](const Result<Done> &renewed) {
        m_renewing = false;
        showRenewal();
        if (renewed) {
            Q_EMIT toastRequested(tr("Sign-in renewed"));
            return;
        }
        const ErrorText why = errorText(renewed.error(), m_context.session.account().server.host());
        m_banner->showMessage(Tone::Danger,
                              tr("Not renewed; the present sign-in goes on. %1").arg(why.explanation),
                              why.details);
    });
}

void SessionCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showDates();
    m_countdown.start();
}

void SessionCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_countdown.stop();
}
