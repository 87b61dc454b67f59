// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutcard.h"

#include "card.h"
#include "clock.h"
#include "copyabletext.h"
#include "dates.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

void showDate(QLabel *label, const std::optional<QDateTime> &date, const QDateTime &now)
{
    label->setText(date ? u"%1 (%2)"_s.arg(Dates::localDateTime(*date), Dates::daysAgo(*date, now))
                        : AboutCard::tr("not known"));
    label->setToolTip(date ? Dates::utcDateTime(*date) : QString());
}

} // namespace

AboutCard::AboutCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_created(makeLabel(QString(), QString(), this)),
      m_updated(makeLabel(QString(), QString(), this)),
      m_password(makeLabel(QString(), QString(), this)),
      m_id(new CopyableText(tr("Copy the user ID"), this))
{
    auto *card = new Card(tr("About this account"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &what, QWidget *value) {
        grid->addWidget(makeLabel(what, u"muted"_s, this), row, 0);
        grid->addWidget(value, row, 1);
        ++row;
    };
    add(tr("Created", "when the account was created"), m_created);
    add(tr("Last changed"), m_updated);
    add(tr("Password changed"), m_password);
    add(tr("User ID"), m_id);
    card->body()->addLayout(grid);
    connect(m_id, &CopyableText::copied, this, [this] { Q_EMIT toastRequested(tr("Copied")); });
}

void AboutCard::show(const Profile &profile)
{
    const QDateTime now = m_context.clock.now();
    showDate(m_created, profile.creationDate, now);
    showDate(m_updated, profile.lastUpdated, now);
    showDate(m_password, profile.passwordLastUpdated, now);
    m_id->setText(profile.id.value_or(QString()));
}
