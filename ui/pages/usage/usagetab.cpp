// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagetab.h"

#include "chartcard.h"
#include "errortext.h"
#include "permission.h"
#include "session.h"

using About = UsageQuestion::About;
using Kind = ApiError::Kind;

namespace {

ActionId actionOf(About about)
{
    switch (about) {
    case About::Payloads:
        return ActionId::PayloadCountsBreakdown;
    case About::PayloadTotals:
        return ActionId::PayloadCounts;
    case About::Devices:
        return ActionId::DeviceCounts;
    case About::Notebooks:
        break;
    }
    return ActionId::NotebookMinuteCounts;
}

} // namespace

UsageTab::UsageTab(const PageContext &context, const UsageLoader &loader, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_loader(loader)
{
}

QList<UsageQuestion> UsageTab::allowedQuestions() const
{
    QList<UsageQuestion> allowed;
    const QList<UsageQuestion> all = questions();
    for (const UsageQuestion &question : all) {
        if (reasonAgainst(question.about).isEmpty())
            allowed.append(question);
    }
    return allowed;
}

QString UsageTab::reasonAgainst(About about) const
{
    return ::reasonAgainst(actionOf(about), m_context.session);
}

std::optional<double> UsageTab::limit(const QString &name) const
{
    const std::optional<Profile> &profile = m_context.session.profile();
    const qint64 limit = profile ? profile->limits.value(name) : 0;
    return limit > 0 ? std::optional(double(limit)) : std::nullopt;
}

bool UsageTab::showsObstacle(ChartCard &card, const QString &what,
                             const QList<UsageQuestion> &questions) const
{
    bool isComplete = true;
    for (const UsageQuestion &question : questions) {
        const QString reason = reasonAgainst(question.about);
        if (!reason.isEmpty()) {
            card.showNotice(tr("Not permitted"), reason);
            return true;
        }
        if (m_loader.answer(question))
            continue;
        isComplete = false;
        const ApiError *error = m_loader.error(question);
        if (!error)
            continue;
        if (error->kind == Kind::NotOffered)
            card.showNotice(tr("Not offered by this server"),
                            tr("It runs an older version of the platform that does not count this."));
        else if (error->kind == Kind::Cancelled)
            card.showProblem(tr("Not loaded"),
                             {.explanation = tr("You ended it before everything had come."), .details = {}});
        else
            card.showProblem(what, errorText(*error, m_context.session.account().server.host()));
        return true;
    }
    if (!isComplete)
        card.showLoading();
    return !isComplete;
}
