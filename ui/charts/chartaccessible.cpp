// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "chartcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace {

class PointInterface final : public QAccessibleInterface
{
public:
    PointInterface(ChartCanvas *canvas, int bucket) : m_canvas(canvas), m_bucket(bucket) {}

    bool isValid() const override { return m_canvas && m_bucket < m_canvas->model().bucketCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_canvas->spoken(m_bucket) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect column = m_canvas->columnOf(m_bucket);
        return {m_canvas->mapToGlobal(column.topLeft()), column.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isRead = m_canvas->readBucket() == m_bucket;
        state.focusable = true;
        state.selectable = true;
        state.selected = isRead;
        state.focused = isRead && m_canvas->hasFocus();
        state.offscreen = !m_canvas->rect().intersects(m_canvas->columnOf(m_bucket));
        return state;
    }

    int bucket() const { return m_bucket; }

private:
    QPointer<ChartCanvas> m_canvas;
    int m_bucket;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(ChartCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart) {}

    ~CanvasInterface() override
    {
        const auto points = std::exchange(m_points, {});
        for (const QAccessible::Id id : points)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return canvas()->notice().isEmpty() ? int(canvas()->model().bucketCount()) : 0;
    }

    // Made when asked for: there may be ten years of hours.
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto &id = m_points[index];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new PointInterface(canvas(), index));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint position = canvas()->mapFromGlobal(QPoint(x, y));
        return canvas()->rect().contains(position) ? child(canvas()->bucketAt(position)) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *point = dynamic_cast<const PointInterface *>(child);
        return point ? point->bucket() : -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        if (!canvas()->hasFocus())
            return nullptr;
        QAccessibleInterface *point = child(canvas()->readBucket());
        return point ? point : QAccessible::queryAccessibleInterface(canvas());
    }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return canvas()->model().title.isEmpty() ? ChartCanvas::tr("Chart") : canvas()->model().title;
        case QAccessible::Description:
            return canvas()->summary();
        case QAccessible::Value:
            return canvas()->readBucket() < 0 ? QString() : canvas()->spoken(canvas()->readBucket());
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    ChartCanvas *canvas() const { return static_cast<ChartCanvas *>(object()); }

    mutable QHash<int, QAccessible::Id> m_points;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr;
}

} // namespace

namespace ChartAccessible {

void install()
{
    QAccessible::installFactory(make); // Qt keeps each function once.
}

void tellChanged(ChartCanvas *canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(canvas, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void tellFocus(ChartCanvas *canvas, int bucket)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(bucket);
    QAccessible::updateAccessibility(&event);
}

} // namespace ChartAccessible
