// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "flowlayout.h"
#include "theme.h"

#include <QEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 22;
constexpr int markHeight = 12;
constexpr int widestName = 220;
constexpr int padding = 6;

struct Entry
{
    QString id;
    QString name;

    bool operator==(const Entry &) const = default;
};

QList<Entry> entriesOf(const ChartModel &model)
{
    QList<Entry> entries;
    for (const ChartModel::Series &series : model.series)
        entries.append({series.id, series.name});
    if (model.forecast)
        entries.append({ChartModel::forecastId, model.forecast->name});
    return entries.size() > 1 ? entries : QList<Entry>();
}

} // namespace

LegendKey::LegendKey(const QString &id, const QString &name, QWidget *parent)
    : QCheckBox(parent),
      m_id(id),
      m_name(name)
{
    setAccessibleName(name);
    setToolTip(fontMetrics().horizontalAdvance(name) > widestName ? name : QString());
    setObjectName(u"legend."_s + id);
    setCursor(Qt::PointingHandCursor);
}

void LegendKey::setSeriesStyle(const SeriesStyle &style)
{
    m_style = style;
    update();
}

QSize LegendKey::sizeHint() const
{
    const int name = std::min(widestName, fontMetrics().horizontalAdvance(m_name) + 1);
    return {padding + markWidth + Space::small + name + padding,
            fontMetrics().height() + 2 * Space::tight + 2};
}

QSize LegendKey::minimumSizeHint() const
{
    return sizeHint();
}

void LegendKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::inForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(frame, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 5, 5);
    }
    const QRect mark(padding, (height() - markHeight) / 2, markWidth, markHeight);
    QFont nameFont = font();
    if (isChecked()) {
        m_style.paintKey(painter, mark, theme);
    } else {
        painter.setPen(QPen(theme.fieldBorder, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        nameFont.setStrikeOut(true);
    }
    painter.setFont(nameFont);
    painter.setPen(isChecked() ? theme.text : theme.muted);
    const QRect nameArea = rect().adjusted(padding + markWidth + Space::small, 0, -padding, 0);
    painter.drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, nameArea.width() + 1));
}

bool LegendKey::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::setModel(const ChartModel &model, const QSet<QString> &hidden)
{
    const bool isTheSame = entriesOf(model) == entriesOf(m_model);
    m_model = model;
    // A key that somebody has the focus on stays where it is.
    if (!isTheSame)
        fill();
    dress();
    setHidden(hidden);
}

void ChartLegend::setHidden(const QSet<QString> &ids)
{
    for (LegendKey *key : std::as_const(m_keys)) {
        const QSignalBlocker blocker(key);
        key->setChecked(!ids.contains(key->id()));
    }
}

void ChartLegend::fill()
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus() && isAncestorOf(focusWidget());
    qDeleteAll(std::exchange(m_keys, {}));
    for (const Entry &entry : entriesOf(m_model)) {
        auto *key = new LegendKey(entry.id, entry.name, this);
        key->setChecked(true);
        connect(key, &LegendKey::toggled, this, [this, key](bool shown) {
            key->update();
            Q_EMIT toggled(key->id(), shown);
        });
        layout()->addWidget(key);
        m_keys.append(key);
    }
    putBeforeNext();
    setVisible(!m_keys.isEmpty());
    if (hadFocus && !m_keys.isEmpty())
        m_keys.first()->setFocus();
}

// What is made late comes last in the order of Tab, wherever it stands. The keys go behind what comes next,
// and that then behind them: in front of it there may be nothing that Qt takes for a place.
void ChartLegend::putBeforeNext()
{
    QWidget *before = m_next;
    for (LegendKey *key : std::as_const(m_keys))
        setTabOrder(std::exchange(before, key), key);
    if (!m_keys.isEmpty())
        setTabOrder(m_keys.last(), m_next);
}

void ChartLegend::dress()
{
    const Theme &theme = Theme::inForce();
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        m_keys.at(i)->setSeriesStyle(i < m_model.series.size() ? SeriesStyle::of(m_model, i, theme)
                                                               : SeriesStyle::ofForecast(theme));
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}
