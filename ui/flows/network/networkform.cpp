// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkform.h"

#include "authoritycard.h"
#include "banner.h"
#include "card.h"
#include "checkrow.h"
#include "choicerow.h"
#include "connectiontrial.h"
#include "errortext.h"
#include "formbar.h"
#include "networksetup.h"
#include "proxycard.h"
#include "theme.h"
#include "uisettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

// As they are kept in a file, which is what a form can show.
NetworkSettings withoutPassword(NetworkSettings settings)
{
    settings.proxy.password = {};
    return settings;
}

} // namespace

NetworkForm::NetworkForm(NetworkSetup &network, UiSettings &settings, const QUrl &server, QWidget *parent)
    : QWidget(parent),
      m_network(network),
      m_settings(settings),
      m_problem(new Banner(this)),
      m_proxy(new ProxyCard(network, this)),
      m_authorities(new AuthorityCard(network, this)),
      m_timeout(new ChoiceRow(u"networkTimeout"_s, tr("&Give up on an answer after"), {}, this)),
      m_http2(new CheckRow(u"http2"_s, tr("Use HTTP/&2 where the server offers it"),
                           tr("Turn it off for a proxy that breaks it."), this)),
      m_trial(new ConnectionTrial(
          network, server, [this] { return checkedValue(); }, this)),
      m_bar(new FormBar(this))
{
    setObjectName(u"networkForm"_s);
    m_problem->setObjectName(u"networkProblem"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_problem);
    layout->addWidget(m_proxy);
    layout->addWidget(m_authorities);
    layout->addWidget(makeConnectionCard());
    load();
    showProblem();
    connect(m_proxy, &ProxyCard::edited, this, &NetworkForm::noteEdit);
    connect(m_authorities, &AuthorityCard::edited, this, &NetworkForm::noteEdit);
    connect(m_timeout, &ChoiceRow::chosen, this, &NetworkForm::noteEdit);
    connect(m_http2, &CheckRow::toggled, this, &NetworkForm::noteEdit);
    connect(m_bar, &FormBar::save, this, &NetworkForm::save);
    connect(m_bar, &FormBar::discard, this, &NetworkForm::discard);
    connect(&m_network, &NetworkSetup::problemChanged, this, &NetworkForm::showProblem);
}

QWidget *NetworkForm::makeConnectionCard()
{
    auto *card = new Card(tr("Connection"), this);
    card->body()->addWidget(m_timeout);
    card->body()->addWidget(m_http2);
    card->body()->addWidget(m_trial);
    card->body()->addWidget(m_bar);
    QList<seconds> offered{seconds(10), seconds(30), seconds(60), seconds(120), seconds(300)};
    const auto present = std::chrono::duration_cast<seconds>(m_settings.network().timeout);
    // One that was set in the file by hand.
    if (!offered.contains(present))
        offered.append(present);
    std::ranges::sort(offered);
    for (const seconds timeout : std::as_const(offered))
        m_timeout->add(tr("%Ln second(s)", nullptr, int(timeout.count())), int(timeout.count()));
    return card;
}

void NetworkForm::load()
{
    const NetworkSettings kept = m_settings.network();
    m_proxy->load(kept);
    m_authorities->load(kept.extraCaFile);
    m_timeout->setCurrent(int(std::chrono::duration_cast<seconds>(kept.timeout).count()));
    m_http2->setChecked(kept.http2);
    m_bar->setState(FormBar::State::Clean);
}

NetworkSettings NetworkForm::value() const
{
    NetworkSettings value{.extraCaFile = m_authorities->path(),
                          .http2 = m_http2->isChecked(),
                          .timeout = seconds(m_timeout->current().toInt())};
    m_proxy->fill(value);
    return value;
}

std::optional<NetworkSettings> NetworkForm::checkedValue()
{
    if (!m_proxy->validate())
        return {};
    if (!m_authorities->isUsable()) {
        m_authorities->focusChoice();
        return {};
    }
    return value();
}

bool NetworkForm::isDirty() const
{
    return value() != m_settings.network();
}

void NetworkForm::noteEdit()
{
    m_trial->forget();
    m_bar->setState(isDirty() ? FormBar::State::Dirty : FormBar::State::Clean);
    Q_EMIT edited();
}

void NetworkForm::save()
{
    if (!isDirty())
        return;
    const std::optional<NetworkSettings> settings = checkedValue();
    if (!settings)
        return;
    if (const Result<Done> taken = m_network.apply(*settings); !taken) {
        // The file went bad since it was chosen.
        m_authorities->load(settings->extraCaFile);
        m_authorities->focusChoice();
        return;
    }
    m_settings.setNetwork(withoutPassword(*settings));
    load();
    Q_EMIT saved();
}

void NetworkForm::discard()
{
    m_trial->forget();
    load();
}

void NetworkForm::showProblem()
{
    const std::optional<ApiError> &problem = m_network.problem();
    if (!problem) {
        m_problem->clear();
        return;
    }
    if (problem->kind == ApiError::Kind::Invalid) {
        const ErrorText text = errorText(*problem, QString());
        m_problem->showMessage(Tone::Warning,
                               tr("The certificate authorities are not in use. %1").arg(text.explanation),
                               text.details);
        return;
    }
    const ErrorText text = storeErrorText(*problem);
    const bool known = m_network.hasPasswordFor(m_network.settings().proxy);
    m_problem->showMessage(
        Tone::Warning,
        known ? tr("The proxy's password holds for this session only. %1").arg(text.explanation)
              : tr("The proxy's password could not be had from the keychain: enter it again. %1")
                    .arg(problem->kind == ApiError::Kind::NotFound ? QString() : text.explanation)
                    .trimmed(),
        text.details);
}
