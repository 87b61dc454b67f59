// SPDX-License-Identifier: GPL-3.0-or-later
#include "stepbar.h"

#include "accessiblerole.h"
#include "lineicon.h"
#include "theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int diameter = 24;

} // namespace

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    if (m_current == step)
        return;
    m_current = step;
    const int shown = std::min(step, int(m_steps.size()) - 1);
    setAccessibleName(tr("Step %1 of %2: %3").arg(shown + 1).arg(m_steps.size()).arg(m_steps.at(shown)));
    update();
    if (isVisible())
        announce(this, true);
}

QSize StepBar::sizeHint() const
{
    return {480, diameter + Space::tight};
}

QSize StepBar::minimumSizeHint() const
{
    return {200, diameter + Space::tight};
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int labels = 0;
    for (const QString &step : m_steps)
        labels += diameter + Space::small + metrics.horizontalAdvance(step);
    const int gaps = std::max(1, int(m_steps.size()) - 1);
    const int gap = std::max(int(Space::normal), (width() - labels - 2) / gaps);
    const auto placed = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    int x = 1;
    for (int step = 0; step < m_steps.size(); ++step) {
        const int top = (height() - diameter) / 2;
        paintCircle(painter, placed(QRect(x, top, diameter, diameter)), step);
        x += diameter + Space::small;
        const int length = metrics.horizontalAdvance(m_steps.at(step));
        painter.setFont(step == m_current ? strong : font());
        painter.setPen(step == m_current ? theme.text : theme.muted);
        painter.drawText(placed(QRect(x, 0, length, height())),
                         int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, m_steps.at(step));
        x += length;
        if (step + 1 < m_steps.size() && gap > 2 * Space::medium) {
            painter.setPen(QPen(step < m_current ? theme.accent : theme.border, 2));
            const QRect line = placed(QRect(x + Space::medium, height() / 2, gap - 2 * Space::medium, 1));
            painter.drawLine(line.left(), line.top(), line.right(), line.top());
        }
        x += gap;
    }
}

void StepBar::paintCircle(QPainter &painter, const QRectF &circle, int step) const
{
    const Theme &theme = Theme::inForce();
    const bool done = step < m_current;
    const bool present = step == m_current;
    painter.setPen(QPen(done || present ? theme.accent : theme.fieldBorder, 1.5));
    painter.setBrush(present ? theme.accent : done ? theme.accentSoft : theme.surface);
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (done) {
        lineIcon(u"check"_s, Ink::Accent).paint(&painter, circle.adjusted(5, 5, -5, -5).toRect());
        return;
    }
    QFont number = font();
    number.setPointSizeF(number.pointSizeF() * 12 / 13);
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    painter.setPen(present ? theme.onAccent : theme.muted);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
}
