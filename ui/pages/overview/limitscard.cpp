// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitscard.h"

#include "answercard.h"
#include "limitnames.h"
#include "limituse.h"
#include "meter.h"
#include "session.h"
#include "theme.h"
#include "wholenumber.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLimits = 4;

QString numbersOf(const LimitUse &use)
{
    const QLocale locale;
    const bool bytes = use.name == "storage"_L1;
    const auto text = [&](qint64 value) {
        return bytes ? locale.formattedDataSize(value, 1) : wholeNumber(value, locale);
    };
    return LimitsCard::tr("%1 of %2", "used of the limit").arg(text(use.used), text(use.limit));
}

} // namespace

LimitsCard::LimitsCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_answer(new AnswerCard(u"limits"_s, tr("Nearest limits"), 5, this)),
      m_empty(makeLabel(tr("The server names no limits for this account."), u"muted"_s, this)),
      m_uses(new QWidget(this))
{
    setObjectName(u"limits"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_answer);
    m_empty->setWordWrap(true);
    m_answer->body()->addWidget(m_empty);
    auto *grid = new QGridLayout(m_uses);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::tight);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < shownLimits; ++i)
        m_rows.append(addRow(grid));
    m_answer->body()->addWidget(m_uses);
    m_answer->body()->addStretch();
}

LimitsCard::Row LimitsCard::addRow(QGridLayout *grid)
{
    const Row row{makeLabel(QString(), QString(), this), makeLabel(QString(), u"muted"_s, this),
                  new Meter(this)};
    const int line = grid->rowCount();
    row.numbers->setObjectName(u"limitNumbers%1"_s.arg(m_rows.size()));
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.numbers, line, 1, Qt::AlignRight);
    grid->addWidget(row.meter, line + 1, 0, 1, 2);
    grid->setRowMinimumHeight(line + 1, Space::normal);
    return row;
}

void LimitsCard::refresh()
{
    if (!m_context.session.profile())
        return;
    const QList<LimitUse> uses = limitUses(*m_context.session.profile());
    m_empty->setVisible(uses.isEmpty());
    m_uses->setVisible(!uses.isEmpty());
    for (int i = 0; i < shownLimits; ++i) {
        const Row &row = m_rows.at(i);
        const bool used = i < uses.size();
        for (QWidget *widget : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.numbers),
                                static_cast<QWidget *>(row.meter)})
            widget->setVisible(used);
        if (!used)
            continue;
        const LimitUse &use = uses.at(i);
        row.name->setText(limitName(use.name));
        row.numbers->setText(numbersOf(use));
        row.numbers->setToolTip(tr("%1 used").arg(
            QLocale().toString(std::round(use.share() * 1000) / 10, 'f', 1) + QLocale().percent()));
        row.meter->setShare(use.share());
    }
}
