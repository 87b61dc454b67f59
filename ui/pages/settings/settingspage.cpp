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
      m_bar(new QTabBar(contentParent()))
{
    hideRefresh();
    m_bar->setObjectName(u"settingsTabs"_s);
    m_bar->setAccessibleName(tr("Kind of settings"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    content()->addWidget(m_bar);
    addTab(tr("General"), [this](QWidget *tab) { return generalCards(tab); });
    addTab(tr("Network"), [this](QWidget *tab) { return networkCards(tab); });
    addTab(tr("Privacy"),
           [this](QWidget *tab) { return QList<QWidget *>{new PrivacyCard(this->context().settings, tab)}; });
    addTab(tr("Diagnostics"), [this](QWidget *tab) { return diagnosticsCards(tab); });
    connect(m_bar, &QTabBar::currentChanged, this, &SettingsPage::showTab);
}

void SettingsPage::addTab(const QString &title, MakeCards makeCards)
{
    m_makers.append(std::move(makeCards));
    m_tabs.append(nullptr);
    m_bar->addTab(title);
}

// Made when first looked at, and where it stays.
QWidget *SettingsPage::tabAt(int index)
{
    QWidget *&tab = m_tabs[index];
    if (tab)
        return tab;
    tab = new QWidget(contentParent());
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    const QList<QWidget *> cards = m_makers.at(index)(tab);
    for (QWidget *card : cards)
        layout->addWidget(card);
    content()->addWidget(tab);
    return tab;
}

QList<QWidget *> SettingsPage::generalCards(QWidget *parent)
{
    UiSettings &settings = context().settings;
    QList<QWidget *> cards{new LanguageCard(context(), parent), new AppearanceCard(settings, parent),
                           new WindowCard(settings, QSystemTrayIcon::isSystemTrayAvailable(), parent),
                           new NotificationsCard(settings, parent),
                           m_console = new ConsoleCard(context(), parent)};
    if (context().program.updates)
        cards.append(new UpdateCard(*context().program.updates, settings, parent));
    connect(m_console, &ConsoleCard::toastRequested, this, &Page::toastRequested);
    return cards;
}

QList<QWidget *> SettingsPage::networkCards(QWidget *parent)
{
    m_network =
        new NetworkForm(context().program.network, context().settings, session().account().server, parent);
    connect(m_network, &NetworkForm::saved, this, [this] { Q_EMIT toastRequested(tr("Saved")); });
    return {m_network};
}

QList<QWidget *> SettingsPage::diagnosticsCards(QWidget *parent)
{
    auto *keychain = new KeychainCard(context().program.secrets, parent);
    m_log = new RequestLogCard(context().program.requests, context().settings, parent);
    m_bundle = new BundleCard(
        context(), [keychain] { return keychain->report(); }, parent);
    connect(keychain, &KeychainCard::checked, m_bundle, &BundleCard::refresh);
    connect(m_bundle, &BundleCard::toastRequested, this, &Page::toastRequested);
    return {keychain, m_log, m_bundle};
}

void SettingsPage::load()
{
    if (m_console)
        m_console->refresh();
    if (m_tabs.at(m_bar->currentIndex()))
        refreshDiagnostics();
    else
        showTab(m_bar->currentIndex());
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

void SettingsPage::showTab(int index)
{
    QWidget *shown = tabAt(index);
    for (QWidget *tab : std::as_const(m_tabs)) {
        if (tab)
            tab->setVisible(tab == shown);
    }
    refreshDiagnostics();
    scrollToTop();
    Q_EMIT viewChanged();
}

// Only while they are looked at: to write the bundle takes a few milliseconds.
void SettingsPage::refreshDiagnostics()
{
    if (!m_bundle || currentView() != u"diagnostics"_s)
        return;
    m_log->refresh();
    m_bundle->refresh();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return (m_console && m_console->isDirty()) || (m_network && m_network->isDirty());
}

void SettingsPage::save()
{
    if (m_console)
        m_console->save();
    if (m_network)
        m_network->save();
}

void SettingsPage::discardChanges()
{
    if (m_console)
        m_console->discard();
    if (m_network)
        m_network->discard();
}
