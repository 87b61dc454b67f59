// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcanvas.h"

#include "chartaccessible.h"
#include "chartoverlay.h"
#include "chartreading.h"
#include "lineicon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.5;
constexpr double panStep = 0.2;
constexpr int fewestBuckets = 3;

double secondsOf(const QDateTime &moment)
{
    return double(moment.toMSecsSinceEpoch()) / 1000;
}

// How high the chart stands at a bucket.
double heightOf(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket)
{
    double highest = ChartReading::stackTotal(model, hidden, bucket);
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        const ChartModel::Series &series = model.series.at(i);
        if (series.kind == ChartModel::Kind::Line && !hidden.contains(series.id))
            highest = std::fmax(highest, model.value(i, bucket));
    }
    return highest;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QWidget(parent),
      m_plot(this, locale()),
      m_overlay(new ChartOverlay(this))
{
    ChartAccessible::install();
    setObjectName(u"chartCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_emptyText = tr("There is nothing to show for this range.");
    dress();
}

void ChartCanvas::setModel(const ChartModel &model, const QSet<QString> &hidden)
{
    const bool wasZoomed = isZoomed();
    const ChartSpan whole = ChartPlot::wholeRange(model);
    m_model = model;
    m_hidden = hidden;
    m_plot.setModel(model, hidden);
    if (whole != m_whole || !wasZoomed)
        m_plot.show(whole);
    else
        m_plot.show(m_plot.shown());
    m_whole = whole;
    m_plot.widget()->setVisible(notice().isEmpty());
    if (m_read >= m_model.bucketCount() || !notice().isEmpty())
        read(-1);
    invalidate();
    if (wasZoomed != isZoomed())
        Q_EMIT zoomedChanged(isZoomed());
    ChartAccessible::tellChanged(this);
}

void ChartCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void ChartCanvas::setReadBucket(int bucket)
{
    const int last = int(m_model.bucketCount()) - 1;
    m_readByMouse = false;
    read(notice().isEmpty() ? std::clamp(bucket, -1, last) : -1);
    if (m_read >= 0)
        bringIntoView(m_read);
}

bool ChartCanvas::isZoomed() const
{
    return m_plot.shown() != m_whole;
}

void ChartCanvas::zoom(double factor)
{
    const ChartSpan shown = m_plot.shown();
    double around = (shown.from + shown.to) / 2;
    if (m_read >= 0)
        around = (secondsOf(m_model.start(m_read)) + secondsOf(m_model.end(m_read))) / 2;
    zoomAround(factor, around);
}

void ChartCanvas::resetZoom()
{
    show(m_whole);
}

QString ChartCanvas::notice() const
{
    if (m_model.isEmpty())
        return m_emptyText;
    const bool allHidden = std::ranges::all_of(
        m_model.series, [this](const ChartModel::Series &series) { return m_hidden.contains(series.id); });
    const bool forecastShown = m_model.forecast && !m_hidden.contains(ChartModel::forecastId);
    return allHidden && !forecastShown ? tr("All series are hidden. Choose one in the legend.") : QString();
}

QString ChartCanvas::summary() const
{
    const QString instead = notice();
    return instead.isEmpty() ? ChartReading::summary(m_model, m_hidden, locale()) : instead;
}

QString ChartCanvas::spoken(int bucket) const
{
    return ChartReading::spoken(ChartReading::read(m_model, m_hidden, bucket, locale()));
}

QRect ChartCanvas::columnOf(int bucket) const
{
    const QRectF area = m_plot.area();
    const double left = m_plot.x(secondsOf(m_model.start(bucket)));
    const double right = m_plot.x(secondsOf(m_model.end(bucket)));
    return QRectF(left, area.top(), std::max(1.0, right - left), area.height()).toAlignedRect();
}

int ChartCanvas::bucketAt(const QPointF &position) const
{
    const QRectF area = m_plot.area();
    if (!notice().isEmpty() || position.x() < area.left() || position.x() > area.right())
        return -1;
    const auto indexAt = [this](double seconds) {
        int low = 0;
        int high = int(m_model.bucketCount()) - 1;
        while (low < high) {
            const int middle = (low + high + 1) / 2;
            if (secondsOf(m_model.start(middle)) <= seconds)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    // Where one pixel holds many buckets, the highest is the one that is seen.
    int best = indexAt(m_plot.seconds(position.x()));
    const int first = std::max(firstShown(), indexAt(m_plot.seconds(position.x() - 0.5)));
    const int last = std::min(lastShown(), indexAt(m_plot.seconds(position.x() + 0.5)));
    if (last - first < 2)
        return best;
    double highest = -1;
    for (int i = first; i <= last; ++i) {
        if (const double here = heightOf(m_model, m_hidden, i); here > highest) {
            highest = here;
            best = i;
        }
    }
    return best;
}

QSize ChartCanvas::sizeHint() const
{
    return {640, 300};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {280, 160};
}

bool ChartCanvas::event(QEvent *event)
{
    // Esc and the like must reach the chart before the window's shortcuts do.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && (m_read >= 0 || isZoomed())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    const QString text = notice();
    if (text.isEmpty())
        return;
    QPainter painter(this);
    constexpr int iconSize = 40;
    constexpr int widestText = 420;
    const int textWidth = std::min(width() - 2 * Space::large, widestText);
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, textWidth, height()),
                                                    Qt::AlignHCenter | Qt::TextWordWrap, text);
    const int top = (height() - iconSize - Space::medium - needed.height()) / 2;
    lineIcon(u"usage"_s, Ink::Muted)
        .paint(&painter, QRect((width() - iconSize) / 2, top, iconSize, iconSize));
    painter.setPen(Theme::inForce().muted);
    painter.drawText(
        QRect((width() - textWidth) / 2, top + iconSize + Space::medium, textWidth, needed.height() + 2),
        Qt::AlignHCenter | Qt::TextWordWrap, text);
}

void ChartCanvas::showEvent(QShowEvent *)
{
    if (m_isStale)
        refresh();
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    m_plot.widget()->setGeometry(rect());
    m_overlay->setGeometry(rect());
    updateOverlay();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_overlay->setFocusShown(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                             reason == Qt::ShortcutFocusReason);
}

void ChartCanvas::focusOutEvent(QFocusEvent *)
{
    m_overlay->setFocusShown(false);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!notice().isEmpty() || !takesKey(event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_overlay->setFocusShown(true);
}

bool ChartCanvas::takesKey(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int page = std::max(1, (lastShown() - firstShown()) / 10);
    switch (event->key()) {
    case Qt::Key_Left:
        shift ? pan(-panStep) : moveBy(-1);
        return true;
    case Qt::Key_Right:
        shift ? pan(panStep) : moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_Home:
        readByKeyboard(0);
        return true;
    case Qt::Key_End:
        readByKeyboard(int(m_model.bucketCount()) - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    case Qt::Key_Escape:
        if (m_read >= 0)
            read(-1);
        else if (isZoomed())
            resetZoom();
        else
            return false;
        return true;
    default:
        return false;
    }
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !notice().isEmpty() ||
        !m_plot.area().contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = Drag{event->position(), m_plot.shown(), isZoomed(), false};
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        dragTo(event->position());
        return;
    }
    m_readByMouse = true;
    read(bucketAt(event->position()));
}

void ChartCanvas::dragTo(const QPointF &position)
{
    const double way = position.x() - m_drag->start.x();
    if (!m_drag->moved && std::abs(way) < QApplication::startDragDistance())
        return;
    m_drag->moved = true;
    read(-1);
    const QRectF area = m_plot.area();
    if (m_drag->pans) {
        setCursor(Qt::ClosedHandCursor);
        const double seconds = way / area.width() * m_drag->range.length();
        show({m_drag->range.from - seconds, m_drag->range.to - seconds});
        return;
    }
    const double x = std::clamp(position.x(), area.left(), area.right());
    const auto [left, right] = std::minmax({x, m_drag->start.x()});
    m_overlay->setChosenRange(QRectF(left, area.top(), right - left, area.height()));
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *std::exchange(m_drag, {});
    unsetCursor();
    m_overlay->setChosenRange({});
    if (!drag.moved || drag.pans)
        return;
    const auto [left, right] = std::minmax({drag.start.x(), event->position().x()});
    show({m_plot.seconds(left), m_plot.seconds(right)});
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        resetZoom();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const int way = event->angleDelta().y();
    const bool isMeant = hasFocus() || (event->modifiers() & Qt::ControlModifier);
    // A page that scrolls must not be held up by a chart that happens to pass under the pointer.
    if (!isMeant || !notice().isEmpty() || way == 0 || (way < 0 && !isZoomed())) {
        event->ignore();
        return;
    }
    zoomAround(std::pow(zoomStep, way / 120.0), m_plot.seconds(event->position().x()));
    event->accept();
}

void ChartCanvas::leaveEvent(QEvent *)
{
    if (m_readByMouse)
        read(-1);
}

void ChartCanvas::dress()
{
    m_plot.setTheme(Theme::inForce());
    m_plot.setFont(font());
    m_overlay->setFont(font());
    invalidate();
}

void ChartCanvas::invalidate()
{
    update();
    m_overlay->update();
    if (std::exchange(m_isStale, true) || !isVisible())
        return;
    // Many changes in one go are one redraw.
    QTimer::singleShot(0, this, &ChartCanvas::refresh);
}

void ChartCanvas::refresh()
{
    if (!isVisible())
        return;
    m_isStale = false;
    m_plot.replot();
    updateOverlay();
}

void ChartCanvas::updateOverlay()
{
    const QRectF area = m_plot.area();
    if (m_read < 0) {
        m_overlay->setReadout(area, {});
        return;
    }
    ChartOverlay::Readout readout{.reading = ChartReading::read(m_model, m_hidden, m_read, locale())};
    const Theme &theme = Theme::inForce();
    readout.from = m_plot.x(secondsOf(m_model.start(m_read)));
    readout.to = m_plot.x(secondsOf(m_model.end(m_read)));
    readout.x = (readout.from + readout.to) / 2;
    for (const ChartReading::Reading::Line &line : readout.reading.lines) {
        if (line.series < 0 && !line.isForecast) {
            readout.styles.append(std::nullopt);
            continue;
        }
        const SeriesStyle style =
            line.isForecast ? SeriesStyle::ofForecast(theme) : SeriesStyle::of(m_model, line.series, theme);
        readout.styles.append(style);
        const double value =
            line.isForecast ? m_model.forecast->middle.value(m_read - m_model.starts.size(), std::nan(""))
                            : m_model.value(line.series, m_read);
        if (style.kind != ChartModel::Kind::StackedBar && !std::isnan(value))
            readout.points.append({m_plot.y(value), style.color});
    }
    m_overlay->setReadout(area, readout);
}

void ChartCanvas::read(int bucket)
{
    if (bucket == m_read)
        return;
    m_read = bucket;
    updateOverlay();
    Q_EMIT bucketRead(bucket);
}

void ChartCanvas::moveBy(int buckets)
{
    int from = m_read;
    if (from < 0)
        from = buckets > 0 ? firstShown() - 1 : lastShown() + 1;
    readByKeyboard(from + buckets);
}

void ChartCanvas::readByKeyboard(int bucket)
{
    m_readByMouse = false;
    read(std::clamp(bucket, 0, int(m_model.bucketCount()) - 1));
    bringIntoView(m_read);
    ChartAccessible::tellFocus(this, m_read);
}

void ChartCanvas::bringIntoView(int bucket)
{
    const ChartSpan shown = m_plot.shown();
    const double from = secondsOf(m_model.start(bucket));
    const double to = secondsOf(m_model.end(bucket));
    if (from < shown.from)
        show({from, from + shown.length()});
    else if (to > shown.to)
        show({to - shown.length(), to});
}

int ChartCanvas::firstShown() const
{
    const double from = m_plot.shown().from;
    int low = 0;
    int high = int(m_model.bucketCount()) - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (secondsOf(m_model.end(middle)) > from)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

int ChartCanvas::lastShown() const
{
    const double to = m_plot.shown().to;
    int low = 0;
    int high = int(m_model.bucketCount()) - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (secondsOf(m_model.start(middle)) < to)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

void ChartCanvas::zoomAround(double factor, double seconds)
{
    const ChartSpan shown = m_plot.shown();
    const double share = (seconds - shown.from) / shown.length();
    const double length = shown.length() / factor;
    show({seconds - share * length, seconds + (1 - share) * length});
}

void ChartCanvas::show(ChartSpan range)
{
    if (m_model.bucketCount() == 0)
        return;
    const double shortest = std::min(m_whole.length(), double(m_model.bucketLength.count()) * fewestBuckets);
    const double length = std::clamp(range.length(), shortest, m_whole.length());
    const double middle = (range.from + range.to) / 2;
    const double from = std::clamp(middle - length / 2, m_whole.from, m_whole.to - length);
    const bool wasZoomed = isZoomed();
    // Exactly the whole, whatever rounding left of it.
    const bool isWhole = length >= m_whole.length() * (1 - 1e-9);
    m_plot.show(isWhole ? m_whole : ChartSpan{from, from + length});
    invalidate();
    if (wasZoomed != isZoomed())
        Q_EMIT zoomedChanged(isZoomed());
}

void ChartCanvas::pan(double share)
{
    const ChartSpan shown = m_plot.shown();
    const double way = share * shown.length();
    show({shown.from + way, shown.to + way});
}
