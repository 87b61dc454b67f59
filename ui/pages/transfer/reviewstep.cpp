// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewstep.h"

#include "banner.h"
#include "card.h"
#include "confirmcard.h"
#include "elidedlabel.h"
#include "theme.h"
#include "transferdetails.h"
#include "transferlimits.h"
#include "transferwords.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Why = PartedDashboard::Why;

namespace {

QLabel *wrapped(const QString &style, QWidget *parent)
{
    QLabel *label = makeLabel(QString(), style, parent);
    label->setWordWrap(true);
    return label;
}

QList<TransferDetails::Row> namesOf(const TransferPlan &plan, ResourceKind kind)
{
    QList<TransferDetails::Row> rows;
    for (const QString &id : plan.selection().ids(kind)) {
        const QString name = plan.nameOf(kind, id);
        rows.append({.name = name, .caption = name == id ? QString() : id});
    }
    return rows;
}

} // namespace

ReviewStep::ReviewStep(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    // In reading order, which is the order of Tab.
    layout->addWidget(makeMoves());
    layout->addWidget(makeParted());
    layout->addWidget(makeLimits());
    m_confirm = new ConfirmCard(this);
    layout->addWidget(m_confirm);
}

QWidget *ReviewStep::firstControl() const
{
    return (m_applications->isHidden() ? m_dashboards : m_applications)->firstControl();
}

Card *ReviewStep::makeMoves()
{
    auto *card = new Card(tr("What moves"), this);
    m_destination = new ElidedLabel(card);
    m_destination->setObjectName(u"reviewDestination"_s);
    m_destination->setProperty("textStyle", u"strong"_s);
    m_destinationNote = wrapped(u"caption"_s, card);
    m_destinationNote->setObjectName(u"reviewDestinationNote"_s);
    m_applications = new TransferDetails(u"movingApplications"_s, card);
    m_dashboards = new TransferDetails(u"movingDashboards"_s, card);
    m_unlisted = wrapped(u"caption"_s, card);
    m_unlisted->setObjectName(u"reviewUnlisted"_s);
    auto *where = new QVBoxLayout;
    where->setSpacing(2);
    where->addWidget(m_destination);
    where->addWidget(m_destinationNote);
    card->body()->addLayout(where);
    for (QWidget *part : {static_cast<QWidget *>(m_applications), static_cast<QWidget *>(m_dashboards),
                          static_cast<QWidget *>(m_unlisted)})
        card->body()->addWidget(part);
    return card;
}

Card *ReviewStep::makeParted()
{
    auto *card = new Card(tr("Dashboards and their applications"), this);
    m_partedText = wrapped(u"muted"_s, card);
    m_partedText->setObjectName(u"partedText"_s);
    m_leftBehind = new TransferDetails(u"breakingThere"_s, card);
    m_takeApplications = makeButton(QString(), ButtonKind::Normal, card);
    m_orphaned = new TransferDetails(u"breakingHere"_s, card);
    m_takeDashboards = makeButton(QString(), ButtonKind::Normal, card);
    m_elsewhere = new TransferDetails(u"showingOthers"_s, card);
    m_takeApplications->setObjectName(u"takeApplications"_s);
    m_takeDashboards->setObjectName(u"takeDashboards"_s);
    card->body()->addWidget(m_partedText);
    for (QWidget *part : {static_cast<QWidget *>(m_leftBehind), static_cast<QWidget *>(m_takeApplications),
                          static_cast<QWidget *>(m_orphaned), static_cast<QWidget *>(m_takeDashboards),
                          static_cast<QWidget *>(m_elsewhere)}) {
        if (qobject_cast<QPushButton *>(part))
            card->body()->addWidget(part, 0, Qt::AlignLeading);
        else
            card->body()->addWidget(part);
    }
    connect(m_takeApplications, &QPushButton::clicked, this, &ReviewStep::applicationsWanted);
    connect(m_takeDashboards, &QPushButton::clicked, this, &ReviewStep::dashboardsWanted);
    return card;
}

Card *ReviewStep::makeLimits()
{
    auto *card = new Card(tr("Limits"), this);
    m_exceeded = new Banner(card);
    m_exceeded->setObjectName(u"exceeded"_s);
    m_limitsText = wrapped(u"strong"_s, card);
    m_limitsText->setObjectName(u"limitsText"_s);
    m_limits = new TransferLimits(card);
    m_ownText = wrapped(u"strong"_s, card);
    m_ownText->setObjectName(u"ownText"_s);
    m_ownLimits = new TransferLimits(card);
    m_limits->setObjectName(u"destinationLimits"_s);
    m_ownLimits->setObjectName(u"ownLimits"_s);
    card->body()->addWidget(m_exceeded);
    card->body()->addWidget(m_limitsText);
    card->body()->addWidget(m_limits);
    card->body()->addSpacing(Space::tight);
    card->body()->addWidget(m_ownText);
    card->body()->addWidget(m_ownLimits);
    return card;
}

void ReviewStep::showPlan(const TransferPlan &plan, const Own &own)
{
    showMoves(plan, own);
    showParted(plan);
    showLimits(plan, own);
    m_confirm->setPlan(plan);
}

void ReviewStep::showMoves(const TransferPlan &plan, const Own &own)
{
    const TransferDestination &destination = plan.destination();
    const bool toUser = destination.type == TransferDestination::Type::User;
    m_destination->setText(toUser ? tr("To the user %1").arg(destination.id)
                                  : tr("To the organization %1").arg(destination.label()));
    const QString role =
        destination.organization ? destination.organization->roles.value(own.userId) : QString();
    QString note = toUser ? tr("Nobody can look up here who that is. You cannot take anything back yourself.")
                          : tr("From then on it belongs to the organization, and its roles decide who may do "
                               "what with it. You cannot take anything back from this page.");
    if (TransferWords::mayBeRefused(role)) {
        const QString name = TransferWords::roleName(role);
        note = tr("Your role there is %1: the server may well refuse. %2").arg(name, note);
    }
    m_destinationNote->setText(note);
    const TransferSelection &chosen = plan.selection();
    m_applications->setContent(TransferWords::counted(chosen.count(ResourceKind::Application), 0),
                               namesOf(plan, ResourceKind::Application));
    m_dashboards->setContent(TransferWords::counted(0, chosen.count(ResourceKind::Dashboard)),
                             namesOf(plan, ResourceKind::Dashboard));
    const int unlisted = plan.unlisted();
    m_unlisted->setText(tr("%Ln id(s) not in your lists: what they are could not be looked up, and is left "
                           "out of everything below.",
                           nullptr, unlisted));
    m_unlisted->setVisible(unlisted > 0);
}

void ReviewStep::showParted(const TransferPlan &plan)
{
    QMap<Why, QList<TransferDetails::Row>> rows;
    for (const PartedDashboard &dashboard : plan.partedDashboards()) {
        const QString names = QLocale().createSeparatedList(dashboard.applications);
        const QString text = dashboard.why == Why::ApplicationStays
                                 ? tr("Would stay with you: %1", "one or several applications").arg(names)
                             : dashboard.why == Why::ApplicationGoes
                                 ? tr("Would be gone: %1", "one or several applications").arg(names)
                                 : tr("Shows: %1", "one or several applications").arg(names);
        rows[dashboard.why].append({dashboard.name, text, dashboard.why != Why::ApplicationElsewhere});
    }
    const int there = int(rows[Why::ApplicationStays].size());
    const int here = int(rows[Why::ApplicationGoes].size());
    const int elsewhere = int(rows[Why::ApplicationElsewhere].size());
    m_partedText->setText(there + here > 0
                              ? tr("A dashboard breaks where it is parted from an application whose data it "
                                   "shows. It works again once both have the same owner.")
                          : elsewhere > 0 ? tr("No dashboard is parted from an application of yours.")
                                          : tr("No dashboard is parted from its applications."));
    m_leftBehind->setContent(tr("%Ln dashboard(s) that move(s) will break", nullptr, there),
                             rows[Why::ApplicationStays]);
    m_orphaned->setContent(tr("%Ln dashboard(s) that stay(s) will break", nullptr, here),
                           rows[Why::ApplicationGoes]);
    m_elsewhere->setContent(tr("%Ln dashboard(s) show(s) applications that are not yours; nobody here can "
                               "tell whether that works",
                               nullptr, elsewhere),
                            rows[Why::ApplicationElsewhere]);
    // A few are shown at once: nobody should have to press for a warning.
    constexpr int few = 4;
    m_leftBehind->setOpen(there > 0 && there <= few);
    m_orphaned->setOpen(here > 0 && here <= few);
    const int applications = int(plan.applicationsToTakeAlong().size());
    const int dashboards = int(plan.dashboardsToTakeAlong().size());
    m_takeApplications->setText(tr("Move the %Ln application(s) too", nullptr, applications));
    m_takeApplications->setVisible(applications > 0);
    m_takeDashboards->setText(tr("Move the %Ln dashboard(s) too", nullptr, dashboards));
    m_takeDashboards->setVisible(dashboards > 0);
}

void ReviewStep::showLimits(const TransferPlan &plan, const Own &own)
{
    const QList<LimitForecast> limits = plan.destinationLimits();
    const bool knowsCeilings = std::any_of(limits.begin(), limits.end(),
                                           [](const LimitForecast &f) { return f.ceiling.has_value(); });
    QStringList exceeded;
    for (const LimitForecast &forecast : limits) {
        if (forecast.isExceeded()) {
            exceeded.append(tr("%1 (%2 of %3)")
                                .arg(TransferWords::limitName(forecast.limit),
                                     QLocale().toString(forecast.leastAfter()),
                                     QLocale().toString(*forecast.ceiling)));
        }
    }
    if (exceeded.isEmpty()) {
        m_exceeded->clear();
    } else {
        const QString names = QLocale().createSeparatedList(exceeded);
        m_exceeded->showMessage(
            Tone::Warning,
            tr("The destination would go over its limits: %1. The server will most likely refuse.")
                .arg(names));
    }
    m_limitsText->setText(
        limits.isEmpty() ? tr("The destination's limits are not known; the server checks them.")
        : knowsCeilings  ? tr("At the destination")
                         : tr("At the destination; its limits are not known, the server checks them."));
    setStyleProperty(m_limitsText, "textStyle", limits.isEmpty() ? u"muted"_s : u"strong"_s);
    m_limits->setForecasts(limits);
    const QList<LimitForecast> ownLimits = plan.ownLimits(own.profile);
    m_ownText->setText(ownLimits.isEmpty() ? QString()
                       : own.profile       ? tr("Your own account")
                                           : tr("Your own account; its limits could not be looked up."));
    m_ownText->setVisible(!ownLimits.isEmpty());
    m_ownLimits->setForecasts(ownLimits);
}
