// SPDX-License-Identifier: GPL-3.0-or-later
#include "strengthmeter.h"

#include "accessiblerole.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;
using Level = PasswordStrength::Level;

namespace {

constexpr int parts = 5;

QColor colourOf(Level level)
{
    const Theme &theme = Theme::inForce();
    switch (level) {
    case Level::VeryWeak:
    case Level::Weak:
        return theme.danger;
    case Level::Fair:
        return theme.warning;
    case Level::Strong:
    case Level::VeryStrong:
        break;
    }
    return theme.good;
}

} // namespace

class StrengthMeter::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent) : QWidget(parent)
    {
        setAccessibleRole(this, QAccessible::Graphic);
        setFixedHeight(6);
        setMinimumWidth(120);
    }

    void setLevel(std::optional<Level> level)
    {
        m_level = level;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int filled = m_level ? int(*m_level) + 1 : 0;
        const double part = (width() - (parts - 1) * Space::tight) / double(parts);
        for (int i = 0; i < parts; ++i) {
            // From the leading edge, whichever that is.
            const int place = layoutDirection() == Qt::RightToLeft ? parts - 1 - i : i;
            painter.setBrush(i < filled ? colourOf(*m_level) : Theme::inForce().border);
            painter.drawRoundedRect(QRectF(place * (part + Space::tight), 0, part, height()), 3, 3);
        }
    }

private:
    std::optional<Level> m_level;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent),
      m_bar(new Bar(this)),
      m_text(makeLabel(QString(), u"caption"_s, this))
{
    m_text->setObjectName(u"strengthText"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_text, 1);
    setLevel({});
    setVisible(PasswordStrength::isAvailable());
}

void StrengthMeter::setLevel(std::optional<Level> level)
{
    m_bar->setLevel(level);
    const QString text = level ? PasswordStrength::words(*level) : QString();
    // Always a line high, so that nothing jumps at the first letter.
    m_text->setText(level ? text : tr("Strength", "of a password, while nothing is typed"));
    m_bar->setAccessibleName(level ? tr("Strength: %1").arg(text) : tr("Strength: nothing typed yet"));
}

QString StrengthMeter::text() const
{
    return m_text->text();
}
