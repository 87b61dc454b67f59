// SPDX-License-Identifier: GPL-3.0-or-later
#include "navbutton.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace {

constexpr int buttonHeight = 36;
constexpr int margin = Space::medium;
constexpr int iconSide = 20;

} // namespace

NavButton::NavButton(const QIcon &icon, const QString &title, QWidget *parent) : QPushButton(title, parent)
{
    setProperty("nav", true);
    setCheckable(true);
    setIcon(icon);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(const QString &badge, const QString &meaning)
{
    m_badge = badge;
    setAccessibleName(meaning.isEmpty() ? QString()
                                        : tr("%1, %2", "page, what waits there").arg(text(), meaning));
    update();
}

QSize NavButton::sizeHint() const
{
    return QSize(2 * margin + iconSide + Space::medium + fontMetrics().horizontalAdvance(text()),
                 buttonHeight);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);

    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    icon().paint(&painter, mirrored(QRect(margin, (height() - iconSide) / 2, iconSide, iconSide)));
    QFont font = painter.font();
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    int end = width() - margin;
    if (!m_badge.isEmpty()) {
        const int badgeWidth = std::max(20, painter.fontMetrics().horizontalAdvance(m_badge) + 12);
        const QRect badge = mirrored(QRect(end - badgeWidth, (height() - 20) / 2, badgeWidth, 20));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(badge, 10, 10);
        painter.setPen(theme.onAccent);
        painter.drawText(badge, Qt::AlignCenter, m_badge);
        end -= badgeWidth + Space::small;
    }
    const int start = margin + iconSide + Space::medium;
    painter.setPen(theme.text);
    painter.drawText(mirrored(QRect(start, 0, end - start, height())),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, end - start));
}
