// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordchecklist.h"

#include "theme.h"
#include "toneicon.h"
#include "validators.h"
#include "widgetproperties.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 12;
constexpr int longest = 2048;

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSymbol(QChar c)
{
    return !isUpper(c) && !isLower(c) && !isDigit(c);
}

bool isMet(PasswordChecklist::Point point, const QString &password, const QString &current,
           const QString &repeat)
{
    const qsizetype length = codePointCount(password);
    switch (point) {
    case PasswordChecklist::Point::Length:
        return length >= shortest && length <= longest;
    case PasswordChecklist::Point::Upper:
        return std::any_of(password.begin(), password.end(), isUpper);
    case PasswordChecklist::Point::Lower:
        return std::any_of(password.begin(), password.end(), isLower);
    case PasswordChecklist::Point::Digit:
        return std::any_of(password.begin(), password.end(), isDigit);
    case PasswordChecklist::Point::Symbol:
        return std::any_of(password.begin(), password.end(), isSymbol);
    case PasswordChecklist::Point::Differs:
        return !password.isEmpty() && password != current;
    case PasswordChecklist::Point::Repeated:
        return !password.isEmpty() && password == repeat;
    }
    return false;
}

} // namespace

PasswordChecklist::PasswordChecklist(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"passwordChecklist"_s);
    const QLocale locale;
    const std::pair<Point, QString> points[] = {
        {Point::Length, tr("%1 to %2 characters").arg(locale.toString(shortest), locale.toString(longest))},
        {Point::Upper, tr("An upper-case letter, A to Z")},
        {Point::Lower, tr("A lower-case letter, a to z")},
        {Point::Digit, tr("A digit, 0 to 9")},
        {Point::Symbol, tr("A symbol or space, such as ! or #")},
        {Point::Differs, tr("Not the current password")},
        {Point::Repeated, tr("Repeated exactly")},
    };
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::normal);
    grid->setVerticalSpacing(Space::tight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    // Down the first column, then down the second.
    const int half = (int(std::size(points)) + 1) / 2;
    for (const auto &[point, words] : points) {
        const Row row{point, words, new ToneIcon(16, this), makeLabel(words, u"caption"_s, this)};
        auto *line = new QHBoxLayout;
        line->setSpacing(Space::small);
        line->addWidget(row.icon);
        line->addWidget(row.text, 1);
        grid->addLayout(line, int(m_rows.size()) % half, int(m_rows.size()) / half);
        m_rows.append(row);
    }
    check({}, {}, {});
}

QList<PasswordChecklist::Point> PasswordChecklist::missing(const QString &password, const QString &current,
                                                           const QString &repeat)
{
    QList<Point> points;
    for (const Point point : {Point::Length, Point::Upper, Point::Lower, Point::Digit, Point::Symbol,
                              Point::Differs, Point::Repeated}) {
        if (!::isMet(point, password, current, repeat))
            points.append(point);
    }
    return points;
}

void PasswordChecklist::check(const QString &password, const QString &current, const QString &repeat)
{
    m_missing = missing(password, current, repeat);
    for (const Row &row : std::as_const(m_rows))
        show(row);
    const int count = int(m_rows.size());
    setAccessibleName(m_missing.isEmpty()
                          ? tr("The new password meets every point")
                          : tr("%1 of %2 points met").arg(count - m_missing.size()).arg(count));
}

void PasswordChecklist::show(const Row &row)
{
    const bool met = !m_missing.contains(row.point);
    row.icon->setIcon(met ? lineIcon(u"check-circle"_s, Ink::Good) : lineIcon(u"circle"_s, Ink::Muted));
    row.text->setAccessibleName(met ? tr("Met: %1").arg(row.words) : tr("Still missing: %1").arg(row.words));
}
