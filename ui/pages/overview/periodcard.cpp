// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodcard.h"

#include "answercard.h"
#include "clock.h"
#include "dates.h"
#include "errortext.h"
#include "meter.h"
#include "periodwords.h"
#include "permission.h"
#include "pill.h"
#include "qtcompat.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"
#include "usagewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Subject = UsageWatch::Subject;

namespace {

QString nameOf(Subject subject)
{
    return subject == Subject::Payloads ? u"periodPayloads"_s : u"periodNotebooks"_s;
}

QString titleOf(Subject subject)
{
    return subject == Subject::Payloads ? PeriodCard::tr("Payloads this period")
                                        : PeriodCard::tr("Notebook minutes this period");
}

Tone toneOf(double share)
{
    const int threshold = reachedThreshold(share, 1);
    return threshold == 100 ? Tone::Danger : threshold > 0 ? Tone::Warning : Tone::Neutral;
}

} // namespace

PeriodCard::PeriodCard(Subject subject, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_subject(subject),
      m_context(context),
      m_answer(new AnswerCard(nameOf(subject), titleOf(subject), 5, this)),
      m_share(new Pill(this)),
      m_numbers(new QWidget(this)),
      m_used(makeLabel(QString(), u"display"_s, this)),
      m_limit(makeLabel(QString(), u"muted"_s, this)),
      m_meter(new Meter(this)),
      m_icon(new ToneIcon(16, this)),
      m_outlook(makeLabel(QString(), QString(), this)),
      m_expected(makeLabel(QString(), u"caption"_s, this)),
      m_turnOver(makeLabel(QString(), u"caption"_s, this)),
      m_sentence(makeLabel(QString(), u"muted"_s, this))
{
    const QString name = nameOf(subject);
    setObjectName(name);
    m_share->setObjectName(name + u"Share"_s);
    m_used->setObjectName(name + u"Used"_s);
    m_limit->setObjectName(name + u"Limit"_s);
    m_outlook->setObjectName(name + u"Outlook"_s);
    m_expected->setObjectName(name + u"Expected"_s);
    m_turnOver->setObjectName(name + u"TurnOver"_s);
    m_sentence->setObjectName(name + u"Sentence"_s);
    for (QLabel *label : {m_outlook, m_expected, m_turnOver, m_sentence})
        label->setWordWrap(true);
    m_answer->addToHeader(m_share);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_answer);

    auto *number = new QHBoxLayout;
    number->setSpacing(Space::small);
    number->addWidget(m_used, 0, Qt::AlignBottom);
    number->addWidget(m_limit, 1, Qt::AlignBottom);
    auto *outlook = new QHBoxLayout;
    outlook->setSpacing(Space::small);
    outlook->addWidget(m_icon, 0, Qt::AlignTop);
    outlook->addWidget(m_outlook, 1);
    auto *numbers = new QVBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(Space::small);
    numbers->addLayout(number);
    numbers->addWidget(m_meter);
    numbers->addSpacing(Space::tight);
    numbers->addLayout(outlook);
    numbers->addWidget(m_expected);
    numbers->addWidget(m_turnOver);

    auto *details = makeButton(tr("Usage in detail"), ButtonKind::Link, this);
    details->setObjectName(name + u"Details"_s);
    details->setAccessibleName(u"%1: %2"_s.arg(titleOf(subject), details->text()));
    auto *foot = new QHBoxLayout;
    foot->addWidget(details);
    foot->addStretch();
    m_answer->body()->addWidget(m_sentence);
    m_answer->body()->addWidget(m_numbers);
    m_answer->body()->addStretch();
    m_answer->body()->addLayout(foot);
    connect(details, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested(u"usage"_s, m_subject == Subject::Payloads ? u"payloads"_s : u"notebooks"_s);
    });
    connect(m_answer, &AnswerCard::retried, this, &PeriodCard::retry);
}

const UsageWatch::Known &PeriodCard::known() const
{
    return m_context.usage.known(m_subject);
}

void PeriodCard::refresh(const std::optional<ApiError> &profileProblem)
{
    if (!known().use) {
        showNone(profileProblem);
        return;
    }
    showUse();
    const bool isSaid = m_context.session.profile() && profileProblem && known().problem &&
                        known().problem->kind == profileProblem->kind;
    if (known().byDay && known().problem && !isSaid && !m_context.usage.isLoading(m_subject))
        m_answer->showOld(Dates::asOf(known().time, m_context.clock.now()),
                          errorText(*known().problem, m_context.session.account().server.host()));
    else
        m_answer->showReady();
}

void PeriodCard::showUse()
{
    const PeriodUse &use = *known().use;
    const qint64 now = m_context.clock.now().toMSecsSinceEpoch();
    const PeriodWords::Outlook outlook = PeriodWords::outlook(m_subject, use, now);
    const std::optional<double> share = use.share();
    m_sentence->hide();
    m_numbers->show();
    m_used->setText(UsageWords::amount(use.used));
    m_limit->setText(use.limit ? tr("of %1", "the limit").arg(UsageWords::amount(*use.limit)) : QString());
    m_meter->setVisible(share.has_value());
    m_share->setState(share ? toneOf(*share) : Tone::Neutral,
                      share ? UsageWords::percent(*share) : tr("No limit"));
    if (share)
        m_meter->setShare(*share, use.forecast ? std::optional(use.forecast->total.middle / *use.limit)
                                               : std::nullopt);
    m_icon->setTone(outlook.tone);
    m_icon->setVisible(!outlook.text.isEmpty());
    m_outlook->setText(outlook.text);
    m_outlook->setVisible(!outlook.text.isEmpty());
    m_expected->setText(PeriodWords::expected(known(), reason()));
    m_turnOver->setText(PeriodWords::turnOver(use.period, now));
    m_turnOver->setToolTip(
        Dates::utcDateTime(QDateTime::fromMSecsSinceEpoch(use.period.endMs, QtCompat::utc)));
}

void PeriodCard::showNone(const std::optional<ApiError> &profileProblem)
{
    const Session &session = m_context.session;
    const QString what = tr("The numbers of this period could not be loaded");
    if (m_context.usage.isLoading(m_subject) || session.isLoadingProfile()) {
        m_answer->showLoading();
    } else if (!session.profile()) {
        m_answer->showProblem(
            what, errorText(profileProblem.value_or(ApiError()), session.account().server.host()));
    } else if (!m_context.usage.period()) {
        showSentence(tr("The server names no billing period for this account."));
    } else if (!reason().isEmpty()) {
        showSentence(reason());
    } else if (known().problem && known().problem->kind == Kind::NotOffered) {
        showSentence(tr("This server runs an older version of the platform that does not count this."));
    } else {
        m_answer->showProblem(
            what, errorText(known().problem.value_or(ApiError()), session.account().server.host()));
    }
}

void PeriodCard::showSentence(const QString &text)
{
    m_sentence->setText(text);
    m_sentence->show();
    m_numbers->hide();
    m_answer->showReady();
    m_share->hide();
}

QString PeriodCard::reason() const
{
    const Session &session = m_context.session;
    const QString reason = reasonAgainst(m_subject == Subject::Payloads ? ActionId::PayloadCountsBreakdown
                                                                        : ActionId::NotebookMinuteCounts,
                                         session);
    if (!reason.isEmpty() || !known().problem || known().problem->kind != Kind::Forbidden)
        return reason;
    return errorText(*known().problem, session.account().server.host()).explanation;
}

void PeriodCard::retry()
{
    if (!known().use)
        m_answer->showLoading();
    if (!m_context.session.profile())
        m_context.session.loadProfile();
    if (known().problem)
        m_context.usage.retry(m_subject);
}
