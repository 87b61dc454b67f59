// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagenotices.h"

#include "notifier.h"
#include "uisettings.h"
#include "usagewarning.h"
#include "usagewatch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString noticeId = u"usage"_s;

} // namespace

UsageNotices::UsageNotices(const UsageWatch &watch, const QString &accountId, UiSettings &settings,
                           Notifier *notifier, QObject *parent)
    : QObject(parent),
      m_watch(watch),
      m_accountId(accountId),
      m_settings(settings),
      m_notifier(notifier)
{
    if (notifier)
        connect(&watch, &UsageWatch::changed, this, &UsageNotices::look);
}

UsageNotices::~UsageNotices()
{
    withdraw();
}

void UsageNotices::look()
{
    const std::optional<UsageWarning> warning = UsageWarning::of(m_watch);
    if (!warning) {
        withdraw();
        return;
    }
    const qint64 start = m_watch.known(UsageWatch::Subject::Payloads).use->period.startMs;
    const UiSettings::UsageTold told = m_settings.usageTold(m_accountId);
    if (told.periodStartMs == start && told.threshold >= warning->threshold)
        return;
    // Noted even where the settings say no: what is old by then is not told once they say yes.
    m_settings.setUsageTold(m_accountId, {.periodStartMs = start, .threshold = warning->threshold});
    if (!m_settings.notifiesOfUsage())
        return;
    m_told = true;
    m_notifier->show({.id = noticeId, .title = warning->title, .text = warning->text, .page = u"usage"_s});
}

void UsageNotices::withdraw()
{
    if (std::exchange(m_told, false))
        m_notifier->withdraw(noticeId);
}
