// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "banner.h"
#include "checkupcard.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "limitscard.h"
#include "recentcard.h"
#include "session.h"
#include "theme.h"

#include <QHBoxLayout>

namespace {

// Two cards beside each other, as high as the higher one.
void addPair(QVBoxLayout *layout, QWidget *left, QWidget *right)
{
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Space::normal);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    layout->addLayout(pair);
}

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(tr("Overview"), context, parent),
      m_checkup(new CheckupCard(context, this)),
      m_limits(new LimitsCard(context, this)),
      m_recent(new RecentCard(context, this))
{
    content()->addWidget(m_checkup);
    addPair(content(), m_limits, m_recent);
    connect(m_checkup, &CheckupCard::toastRequested, this, &Page::toastRequested);
    connect(m_checkup, &CheckupCard::pageRequested, this, &Page::pageRequested);
    connect(m_recent, &RecentCard::pageRequested, this, &Page::pageRequested);
    connect(banner(), &Banner::actionTriggered, this, &Page::load);
    connect(&session(), &Session::profileChanged, this, &OverviewPage::showProfile);
    connect(&session(), &Session::profileFailed, this, &OverviewPage::showFailure);
    connect(&session(), &Session::tokenChanged, m_checkup, &CheckupCard::refresh);
}

void OverviewPage::load()
{
    if (m_shown)
        showRefreshing();
    else
        showLoading();
    session().loadProfile();
}

void OverviewPage::visit()
{
    constexpr qint64 freshFor = 60; // seconds
    const QDateTime &time = session().profileTime();
    if (time.isValid() && time.secsTo(context().clock.now()) < freshFor)
        showProfile();
    else
        load();
}

void OverviewPage::showProfile()
{
    m_shown = true;
    m_checkup->refresh();
    m_limits->refresh();
    m_recent->refresh();
    banner()->clear();
    showReady();
}

void OverviewPage::showFailure(const ApiError &error)
{
    if (!m_shown) {
        showProblem(tr("The overview could not be loaded"), error);
        return;
    }
    const ErrorText text = errorText(error, serverName());
    banner()->showMessage(
        Tone::Warning,
        tr("Shown as of %1. %2").arg(Dates::localDateTime(session().profileTime()), text.explanation),
        text.details, tr("Try again"));
    showReady();
}
