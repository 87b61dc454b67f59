// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontrial.h"

#include "banner.h"
#include "busyindicator.h"
#include "errortext.h"
#include "networksetup.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ProxyMode = NetworkSettings::ProxyMode;

ConnectionTrial::ConnectionTrial(NetworkSetup &network, const QUrl &server,
                                 std::function<std::optional<NetworkSettings>()> settings, QWidget *parent)
    : QWidget(parent),
      m_network(network),
      m_server(server),
      m_settings(std::move(settings)),
      m_button(makeButton(QString(), ButtonKind::Normal, this)),
      m_busy(new BusyIndicator(20, this)),
      m_outcome(new Banner(this))
{
    m_button->setObjectName(u"tryConnection"_s);
    m_button->setToolTip(tr("Asks %1 one question without your sign-in.").arg(server.authority()));
    m_outcome->setObjectName(u"trialBanner"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_button);
    row->addWidget(m_busy);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_outcome);
    layout->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTrial::toggle);
    end();
}

void ConnectionTrial::forget()
{
    end();
    m_outcome->clear();
}

void ConnectionTrial::toggle()
{
    if (m_trial) {
        end();
        return;
    }
    if (const std::optional<NetworkSettings> settings = m_settings())
        begin(*settings);
}

void ConnectionTrial::begin(const NetworkSettings &settings)
{
    m_outcome->clear();
    m_trial = std::make_unique<QObject>();
    m_button->setText(tr("S&top trying"));
    m_busy->show();
    m_network.tryOut(m_server, settings)
        .then(m_trial.get(), [this, settings](const Result<std::chrono::milliseconds> &took) {
            // Not at once: it is the context of this very call.
            m_trial.release()->deleteLater();
            end();
            if (took) {
                m_outcome->showMessage(Tone::Good,
                                       tr("%1 answered after %2 ms.")
                                           .arg(m_server.authority(), QLocale().toString(took->count())),
                                       way(settings));
                return;
            }
            const ErrorText text = errorText(took.error(), m_server.host());
            m_outcome->showMessage(Tone::Danger, text.explanation, text.details);
        });
}

void ConnectionTrial::end()
{
    m_trial.reset();
    m_busy->hide();
    m_button->setText(tr("&Try the connection"));
}

QString ConnectionTrial::way(const NetworkSettings &settings) const
{
    switch (settings.proxyMode) {
    case ProxyMode::System:
        return tr("By the system's proxy settings.");
    case ProxyMode::None:
        return tr("Without a proxy.");
    case ProxyMode::Manual:
        break;
    }
    return tr("With the proxy %1 for all but this computer.")
        .arg(u"%1:%2"_s.arg(settings.proxy.host).arg(settings.proxy.port));
}
