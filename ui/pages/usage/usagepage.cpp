// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagepage.h"

#include "banner.h"
#include "clock.h"
#include "devicestab.h"
#include "notebookstab.h"
#include "payloadstab.h"
#include "rangechooser.h"
#include "session.h"
#include "theme.h"
#include "usageprogress.h"

#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// In the order of the tabs.
QStringList tabNames()
{
    return {u"payloads"_s, u"devices"_s, u"notebooks"_s};
}

} // namespace

UsagePage::UsagePage(const PageContext &context, QWidget *parent)
    : Page(tr("Usage"), context, parent),
      m_loader(context.session.api(), context.clock),
      m_bar(new QTabBar(contentParent())),
      m_range(new RangeChooser(contentParent())),
      m_progress(new UsageProgress(contentParent()))
{
    useFullWidth();
    m_bar->setObjectName(u"usageTabs"_s);
    m_bar->setAccessibleName(tr("Kind of usage"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    content()->addWidget(m_bar);
    content()->addWidget(m_range);
    content()->addWidget(m_progress);
    addTab<PayloadsTab>(tr("Payloads"));
    addTab<DevicesTab>(tr("Devices"));
    addTab<NotebooksTab>(tr("Notebooks"));
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        // Before the profile is there nobody knows which moment to ask about.
        if (m_shown)
            ask();
        Q_EMIT viewChanged();
    });
    connect(m_range, &RangeChooser::chosen, this, &UsagePage::ask);
    connect(m_progress, &UsageProgress::cancelled, &m_loader, &UsageLoader::cancel);
    // In a turn of its own, and once for all answers that came together: reading the last piece of ten years
    // of hours and drawing them is too much for one.
    m_showSoon.setSingleShot(true);
    m_showSoon.setInterval(0);
    connect(&m_showSoon, &QTimer::timeout, this, &UsagePage::showAnswers);
    connect(&m_loader, &UsageLoader::changed, &m_showSoon, qOverload<>(&QTimer::start));
    connect(&m_loader, &UsageLoader::progressed, m_progress, [this] { m_progress->show(m_loader); });
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, &UsagePage::showProfile);
    connect(&session(), &Session::profileFailed, this, &UsagePage::showFailure);
    connect(&session(), &Session::tokenChanged, this, [this] {
        if (!m_shown)
            return;
        ask();
        // What was refused for want of a token may be had now.
        m_loader.retry(currentTab()->allowedQuestions());
    });
}

template <typename Tab>
void UsagePage::addTab(const QString &title)
{
    // Made when first looked at, and where it stays: each is a chart, its table and much around them.
    m_makers.append([this]() -> UsageTab * { return new Tab(context(), m_loader, contentParent()); });
    m_tabs.append(nullptr);
    m_bar->addTab(title);
}

UsageTab *UsagePage::currentTab()
{
    const int index = m_bar->currentIndex();
    UsageTab *&tab = m_tabs[index];
    if (tab)
        return tab;
    tab = m_makers.at(index)();
    tab->hide();
    content()->addWidget(tab);
    connect(tab, &UsageTab::questionsChanged, this, &UsagePage::ask);
    connect(tab, &UsageTab::retried, &m_loader, &UsageLoader::retry);
    connect(tab, &UsageTab::toastRequested, this, &Page::toastRequested);
    connect(tab, &UsageTab::tableShownChanged, this, &Page::viewChanged);
    return tab;
}

QStringList UsagePage::views() const
{
    return {u"payloads"_s, u"payloads-table"_s, u"devices"_s, u"notebooks"_s};
}

void UsagePage::showView(const QString &view)
{
    const bool isTable = view.endsWith("-table"_L1);
    const qsizetype tab = tabNames().indexOf(view.section(u'-', 0, 0));
    if (tab < 0)
        return;
    m_bar->setCurrentIndex(int(tab));
    currentTab()->setTableShown(isTable);
    Q_EMIT viewChanged();
}

QString UsagePage::currentView() const
{
    const UsageTab *tab = m_tabs.at(m_bar->currentIndex());
    const QString name = tabNames().at(m_bar->currentIndex());
    return tab && tab->isTableShown() ? name + "-table"_L1 : name;
}

void UsagePage::load()
{
    m_loadingProfile = true;
    if (m_shown)
        showRefreshing();
    else
        showLoading();
    session().loadProfile();
    // The usage need not wait for a profile that is known already.
    if (!session().profile())
        return;
    takeMoment();
    ask();
    m_loader.refresh();
}

void UsagePage::visit()
{
    constexpr qint64 freshFor = 300; // seconds; what is asked here is a lot
    const qint64 age = context().clock.now().toMSecsSinceEpoch() - m_moment.nowMs;
    if (!m_shown || age > freshFor * 1000)
        load();
}

void UsagePage::takeMoment()
{
    const Profile &profile = *session().profile();
    m_moment.nowMs = context().clock.now().toMSecsSinceEpoch();
    m_moment.period = billingPeriod(profile.currentPeriodStart, profile.currentPeriodEnd);
    m_moment.localZone = QTimeZone(QTimeZone::systemTimeZoneId());
    m_range->setHasPeriod(m_moment.period.has_value());
    // East of Greenwich tomorrow comes sooner.
    m_range->setToday(std::max(UsageDays::at(m_moment.nowMs, QTimeZone::utc()),
                               UsageDays::at(m_moment.nowMs, m_moment.localZone)));
}

void UsagePage::showProfile()
{
    const bool isWaitedFor = std::exchange(m_loadingProfile, false);
    if (!isWaitedFor && !m_shown)
        return;
    const Profile &profile = *session().profile();
    const auto period = billingPeriod(profile.currentPeriodStart, profile.currentPeriodEnd);
    if (!m_shown || period != m_moment.period)
        takeMoment();
    ask();
}

void UsagePage::showFailure(const ApiError &error)
{
    if (!std::exchange(m_loadingProfile, false))
        return;
    if (!m_shown)
        showProblem(tr("Your usage could not be loaded"), error);
    else
        showAnswers();
}

void UsagePage::ask()
{
    m_shown = true;
    UsageTab *shown = currentTab();
    shown->setScene({.range = m_range->choice(), .moment = m_moment});
    for (UsageTab *tab : std::as_const(m_tabs)) {
        if (tab)
            tab->setVisible(tab == shown);
    }
    m_loader.want(shown->allowedQuestions());
    showRefreshing();
    m_showSoon.start();
}

void UsagePage::showAnswers()
{
    currentTab()->refresh();
    m_progress->show(m_loader);
    showAnswersAge();
    if (m_loader.isBusy() || m_loadingProfile)
        showPartly();
    else
        showReady();
}

// Where the last attempt failed, what is shown is as old as its oldest part.
void UsagePage::showAnswersAge()
{
    QDateTime oldest;
    const ApiError *why = nullptr;
    const QList<UsageQuestion> questions = currentTab()->allowedQuestions();
    for (const UsageQuestion &question : questions) {
        const ApiError *error = m_loader.error(question);
        const QDateTime time = m_loader.answeredAt(question);
        if (!error || !m_loader.answer(question))
            continue;
        why = error;
        if (!oldest.isValid() || time < oldest)
            oldest = time;
    }
    if (!why) {
        banner()->clear();
        return;
    }
    showAge(oldest, *why);
}
