// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangechooser.h"

#include "choicebar.h"
#include "flowlayout.h"
#include "permission.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = RangeChoice::Kind;

namespace {

const QMap<QString, Kind> &kinds()
{
    static const QMap<QString, Kind> kinds{
        {u"rangePeriod"_s, Kind::Period}, {u"range7"_s, Kind::Days7},     {u"range30"_s, Kind::Days30},
        {u"range90"_s, Kind::Days90},     {u"range365"_s, Kind::Days365}, {u"rangeCustom"_s, Kind::Custom}};
    return kinds;
}

constexpr int daysAtFirst = 30;

} // namespace

RangeChooser::RangeChooser(QWidget *parent)
    : QWidget(parent),
      m_kind(makeKinds()),
      m_dates(new QWidget(this)),
      m_first(makeDate(u"rangeFirst"_s, tr("First day"))),
      m_last(makeDate(u"rangeLast"_s, tr("Last day"))),
      m_message(makeLabel(QString(), u"fieldError"_s, this))
{
    m_message->setObjectName(u"rangeMessage"_s);
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(Space::small);
    dates->addWidget(m_first);
    dates->addWidget(makeLabel(tr("to", "from one day to another"), u"muted"_s, m_dates));
    dates->addWidget(m_last);
    auto *row = new FlowLayout;
    row->setSpacing(Space::small);
    row->addWidget(m_kind);
    row->addWidget(m_dates);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addLayout(row);
    layout->addWidget(m_message);
    m_message->hide();
    m_dates->hide();
    connect(m_kind, &ChoiceBar::chosen, this, [this] {
        showDates();
        takeDates();
    });
}

// At once with its buttons, which come before the dates in the order of Tab.
ChoiceBar *RangeChooser::makeKinds()
{
    auto *bar = new ChoiceBar(tr("Range"), this);
    bar->setObjectName(u"range"_s);
    bar->add(u"rangePeriod"_s, tr("This period"));
    bar->add(u"range7"_s, tr("7 days"));
    bar->add(u"range30"_s, tr("30 days"));
    bar->add(u"range90"_s, tr("90 days"));
    bar->add(u"range365"_s, tr("365 days"));
    bar->add(u"rangeCustom"_s, tr("Custom"));
    return bar;
}

QDateEdit *RangeChooser::makeDate(const QString &name, const QString &label)
{
    auto *edit = new QDateEdit(m_dates);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setToolTip(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(tr("d MMM yyyy", "QDateEdit format"));
    // The style's padding is not in its size hint.
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"30 Mmm 2000"_s) + 72);
    // Half a year is no date to ask the server about.
    edit->setKeyboardTracking(false);
    edit->setMinimumDate(QDate(2000, 1, 1));
    connect(edit, &QDateEdit::dateChanged, this, &RangeChooser::takeDates);
    return edit;
}

RangeChoice RangeChooser::choice() const
{
    return {.kind = kinds().value(m_kind->current()), .first = m_first->date(), .last = m_last->date()};
}

void RangeChooser::setHasPeriod(bool hasPeriod)
{
    allow(m_kind->button(u"rangePeriod"_s),
          hasPeriod ? QString() : tr("The server names no billing period for this account."));
    if (!hasPeriod && choice().kind == Kind::Period)
        m_kind->setCurrent(u"range30"_s);
}

void RangeChooser::setToday(const QDate &today)
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    const bool isNew = !m_hasToday;
    m_hasToday = true;
    m_first->setMaximumDate(today);
    m_last->setMaximumDate(today);
    if (isNew) {
        m_first->setDate(today.addDays(1 - daysAtFirst));
        m_last->setDate(today);
    }
}

void RangeChooser::showDates()
{
    m_dates->setVisible(choice().kind == Kind::Custom);
}

void RangeChooser::takeDates()
{
    const RangeChoice now = choice();
    const bool isBroken = now.kind == Kind::Custom && now.last < now.first;
    const bool wasBroken = m_message->isVisibleTo(this);
    m_message->setText(tr("The range ends before it begins."));
    m_message->setVisible(isBroken);
    for (QDateEdit *edit : {m_first, m_last})
        edit->setAccessibleDescription(isBroken ? m_message->text() : QString());
    if (!isBroken) {
        Q_EMIT chosen();
    } else if (!wasBroken) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}
