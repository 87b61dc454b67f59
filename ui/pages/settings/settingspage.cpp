// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "appearancecard.h"
#include "bundlecard.h"
#include "consolecard.h"
#include "keychaincard.h"
#include "languagecard.h"
#include "networkform.h"
#include "notificationscard.h"
#include "privacycard.h"
#include "programcontext.h"
#include "requestlogcard.h"
#include "session.h"
#include "theme.h"
#include "updatecard.h"
#include "windowcard.h"

#include <QSystemTrayIcon>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Settings"), context, parent),
      m_bar(new QTabBar(this)),
      m_network(new NetworkForm(context.program.network, context.settings, session().account().server, this))
{
    hideRefresh();
    m_bar->setObjectName(u"settingsTabs"_s);
    m_bar->setAccessibleName(tr("Kind of settings"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    content()->addWidget(m_bar);
    addTab(tr("General"), generalCards());
    addTab(tr("Network"), {m_network});
    addTab(tr("Privacy"), {new PrivacyCard(context.settings, this)});
    addTab(tr("Diagnostics"), diagnosticsCards());
    connect(m_bar, &QTabBar::currentChanged, this, &SettingsPage::showTab);
    connect(m_console, &ConsoleCard::toastRequested, this, &Page::toastRequested);
    connect(m_network, &NetworkForm::saved, this, [this] { Q_EMIT toastRequested(tr("Saved")); });
}

void SettingsPage::addTab(const QString &title, const QList<QWidget *> &cards)
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    for (QWidget *card : cards)
        layout->addWidget(card);
    tab->setVisible(m_tabs.isEmpty());
    m_tabs.append(tab);
    content()->addWidget(tab);
    m_bar->addTab(title);
}

QList<QWidget *> SettingsPage::generalCards()
{
    UiSettings &settings = context().settings;
    QList<QWidget *> cards{new LanguageCard(context(), this), new AppearanceCard(settings, this),
                           new WindowCard(settings, QSystemTrayIcon::isSystemTrayAvailable(), this),
                           new NotificationsCard(settings, this),
                           m_console = new ConsoleCard(context(), this)};
    if (context().program.updates)
        cards.append(new UpdateCard(*context().program.updates, settings, this));
    return cards;
}

QList<QWidget *> SettingsPage::diagnosticsCards()
{
    auto *keychain = new KeychainCard(context().program.secrets, this);
    m_log = new RequestLogCard(context().program.requests, context().settings, this);
    m_bundle = new BundleCard(
        context(), [keychain] { return keychain->report(); }, this);
    connect(keychain, &KeychainCard::checked, m_bundle, &BundleCard::refresh);
    connect(m_bundle, &BundleCard::toastRequested, this, &Page::toastRequested);
    return {keychain, m_log, m_bundle};
}

void SettingsPage::load()
{
    m_console->refresh();
    refreshDiagnostics();
    showReady();
}

QStringList SettingsPage::views() const
{
    return {u"general"_s, u"network"_s, u"privacy"_s, u"diagnostics"_s};
}

QString SettingsPage::currentView() const
{
    return views().value(m_bar->currentIndex());
}

void SettingsPage::showView(const QString &view)
{
    if (const qsizetype tab = views().indexOf(view); tab >= 0)
        m_bar->setCurrentIndex(int(tab));
}

void SettingsPage::showTab(int tab)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs.at(i)->setVisible(i == tab);
    refreshDiagnostics();
    scrollToTop();
    Q_EMIT viewChanged();
}

void SettingsPage::refreshDiagnostics()
{
    m_log->refresh();
    m_bundle->refresh();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_console->isDirty() || m_network->isDirty();
}

void SettingsPage::save()
{
    m_console->save();
    m_network->save();
}

void SettingsPage::discardChanges()
{
    m_console->discard();
    m_network->discard();
}
