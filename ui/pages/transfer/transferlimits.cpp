// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferlimits.h"

#include "pill.h"
#include "theme.h"
#include "transferwords.h"
#include "wholenumber.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Now, Change, After, Ceiling, State };

enum class Verdict { Over, Unknown, Less, Fits };

Verdict verdictOn(const LimitForecast &forecast)
{
    if (forecast.isExceeded())
        return Verdict::Over;
    if (!forecast.ceiling || !forecast.now || forecast.isAtLeast)
        return Verdict::Unknown;
    return forecast.change < 0 ? Verdict::Less : Verdict::Fits;
}

Tone toneOf(Verdict verdict)
{
    return verdict == Verdict::Over ? Tone::Danger : verdict == Verdict::Fits ? Tone::Good : Tone::Neutral;
}

QString textOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Over:
        return TransferLimits::tr("Over the limit");
    case Verdict::Unknown:
        return TransferLimits::tr("Not known");
    case Verdict::Less:
        return TransferLimits::tr("Gets less");
    case Verdict::Fits:
        break;
    }
    return TransferLimits::tr("Fits");
}

QString number(const std::optional<qint64> &value)
{
    return value ? wholeNumber(*value) : u"–"_s;
}

QString signedNumber(qint64 value, bool isAtLeast)
{
    const QString digits = wholeNumber(std::abs(value));
    const QString text = (value < 0 ? u"−"_s : u"+"_s) + digits;
    return isAtLeast ? u"≥ "_s + text : text;
}

} // namespace

TransferLimits::TransferLimits(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void TransferLimits::setForecasts(const QList<LimitForecast> &forecasts)
{
    if (m_table && forecasts == m_forecasts)
        return;
    m_forecasts = forecasts;
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::large);
    m_grid->setVerticalSpacing(Space::small);
    addHeader();
    int row = 1;
    for (const LimitForecast &forecast : forecasts)
        addRow(row++, forecast);
    m_grid->setColumnStretch(Name, 1);
    alignColumns();
    layout()->addWidget(m_table);
    setVisible(!forecasts.isEmpty());
}

// Two tables stand one below the other, and their columns shall too, whatever is in them.
void TransferLimits::alignColumns()
{
    constexpr int numberWidth = 64;
    for (const Column column : {Now, Change, After, Ceiling})
        m_grid->setColumnMinimumWidth(column, numberWidth);
    int widest = 0;
    for (const Verdict verdict : {Verdict::Over, Verdict::Unknown, Verdict::Less, Verdict::Fits}) {
        Pill pill;
        pill.setState(toneOf(verdict), textOf(verdict));
        widest = std::max(widest, pill.sizeHint().width());
    }
    m_grid->setColumnMinimumWidth(State, widest);
}

void TransferLimits::addHeader()
{
    const std::pair<Column, QString> titles[] = {
        {Now, tr("Now")}, {Change, tr("Change")}, {After, tr("Afterwards")}, {Ceiling, tr("Limit")}};
    for (const auto &[column, title] : titles)
        m_grid->addWidget(makeLabel(title, u"caption"_s, m_table), 0, column, Qt::AlignRight);
}

void TransferLimits::addRow(int row, const LimitForecast &forecast)
{
    const QString name = TransferWords::limitName(forecast.limit);
    const auto add = [&](Column column, const QString &text, const QString &style = {}) {
        QLabel *label = makeLabel(text, style, m_table);
        m_grid->addWidget(label, row, column,
                          column == Name ? Qt::AlignLeading | Qt::AlignVCenter
                                         : Qt::AlignTrailing | Qt::AlignVCenter);
    };
    add(Name, name);
    add(Now, number(forecast.now), u"muted"_s);
    add(Change, signedNumber(forecast.change, forecast.isAtLeast), u"muted"_s);
    add(After, number(forecast.after()), u"strong"_s);
    add(Ceiling, number(forecast.ceiling), u"muted"_s);
    const Verdict verdict = verdictOn(forecast);
    auto *state = new Pill(m_table);
    state->setState(toneOf(verdict), textOf(verdict));
    state->setAccessibleName(u"%1: %2"_s.arg(name, state->text()));
    m_grid->addWidget(state, row, State, Qt::AlignLeading | Qt::AlignVCenter);
}
