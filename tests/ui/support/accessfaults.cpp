// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessfaults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int least = 24;
constexpr int mostStops = 300;
constexpr int mostParts = 100; ///< Of one stop.

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               interface ? interface->text(QAccessible::Name) : QString());
}

bool isNameless(const QAccessibleInterface &interface)
{
    return interface.text(QAccessible::Name).trimmed().isEmpty();
}

// Roles of what can be worked with or looked at. Scroll bars are not reached by keys and named by what they
// scroll; groups may go without a name.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ProgressBar:
    case QAccessible::Chart:
    case QAccessible::Graphic:
    case QAccessible::Animation:
    case QAccessible::Dialog:
    case QAccessible::AlertMessage:
        return true;
    default:
        return false;
    }
}

// Painted by the widget itself, and told to nobody: neither a role, nor a mark that it is decoration.
bool isMute(const QWidget *widget, const QAccessibleInterface &interface)
{
    if (interface.role() != QAccessible::Client)
        return false;
    const bool isHolder = widget->metaObject() == &QScrollArea::staticMetaObject;
    if (widget->focusPolicy() & Qt::TabFocus)
        return !isHolder;
    const auto isOwn = [](const QMetaObject *type) {
        return type != &QWidget::staticMetaObject && type != &QFrame::staticMetaObject;
    };
    return isOwn(widget->metaObject()) && interface.childCount() == 0 && !widget->isWindow();
}

// A combo box's and a spin box's line is named by what holds it.
bool isPartOfControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QAbstractScrollArea *>(parent);
}

bool isField(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return (edit && !isPartOfControl(edit)) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').trimmed();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// Whether the one may follow the other when read line by line, within columns.
bool follows(const QWidget *widget, const QWidget *before)
{
    QRect next = placeOf(widget);
    QRect last = placeOf(before);
    if (widget->layoutDirection() == Qt::RightToLeft) {
        const int width = widget->window()->width();
        next.moveLeft(width - next.right() - 1);
        last.moveLeft(width - last.right() - 1);
    }
    if (next.top() > last.bottom() || next.left() > last.right())
        return true; // Below, or the next column.
    const bool isInside = widget->isAncestorOf(before) || before->isAncestorOf(widget);
    return isInside || (next.top() >= last.top() && next.left() >= last.left());
}

// All of it, or as much as there is room for.
bool isInSight(const QWidget *widget)
{
    QRect shown = widget->rect();
    for (const QWidget *part = widget; !part->isWindow(); part = part->parentWidget())
        shown = shown.translated(part->pos()) & part->parentWidget()->rect();
    constexpr int enough = 100;
    return shown.width() >= std::min(widget->width(), enough) &&
           shown.height() >= std::min(widget->height(), enough);
}

// Goes on with Tab until it comes round.
class Round final
{
public:
    Round(QWidget &window, Qt::Key key) : m_window(window), m_key(key) {}

    void go()
    {
        QWidget *stop = m_window.focusWidget();
        while (stop && m_stops.size() < mostStops) {
            m_stops.append(stop);
            settle();
            if (!isInSight(stop))
                m_faults.append(u"has the focus out of sight: "_s + nameOf(stop));
            // From link to link of a text, and from day to month to year of a date, it stays within.
            QWidget *next = stop;
            for (int i = 0; i < mostParts && next == stop; ++i)
                next = press(stop);
            // The only stop that there is comes round to itself.
            if (next == stop && m_stops.size() == 1)
                return;
            if (!next || next == stop) {
                m_faults.append(u"from %1 the keyboard goes to %2"_s.arg(nameOf(stop), nameOf(next)));
                return;
            }
            // There, and not once the page has scrolled on.
            if (!follows(next, stop))
                m_jumps.append(u"from %1 back to %2"_s.arg(nameOf(stop), nameOf(next)));
            if (m_stops.contains(next)) {
                close(next);
                return;
            }
            stop = next;
        }
        m_faults.append(u"Tab does not come round"_s);
    }

    qsizetype size() const { return m_stops.size(); }
    const QList<QPointer<QWidget>> &stops() const { return m_stops; }
    QStringList jumps() const { return m_jumps; }
    QStringList faults() const { return m_faults; }

private:
    QWidget *press(QWidget *stop)
    {
        QTest::keyClick(stop, m_key, m_key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        settle();
        return m_window.focusWidget();
    }

    static void settle() { QCoreApplication::processEvents(); }

    // What was before the round may be off it only where Tab does not lead to it by itself: of several
    // buttons of which one is chosen, it leads to one.
    void close(QWidget *first)
    {
        while (m_stops.first() != first) {
            const QWidget *before = m_stops.takeFirst();
            if (before && before->focusPolicy() & Qt::TabFocus)
                m_faults.append(u"Tab does not come back to: "_s + nameOf(before));
        }
    }

    QWidget &m_window;
    Qt::Key m_key;
    QList<QPointer<QWidget>> m_stops;
    QStringList m_jumps;
    QStringList m_faults;
};

// Of several of which one is chosen Tab leads to that one, and the arrow keys to the others. What is part of
// a bar of tabs or a table is worked by its keys, and the cross of a search line by Esc.
bool isReachedOtherwise(const QAbstractButton &button)
{
    if (button.group() && button.group()->exclusive())
        return true;
    const QWidget *parent = button.parentWidget();
    return qobject_cast<const QTabBar *>(parent) || qobject_cast<const QAbstractItemView *>(parent) ||
           button.inherits("QLineEditIconButton");
}

QStringList unreachedButtons(const QWidget &window, const QList<QPointer<QWidget>> &stops)
{
    QStringList faults;
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->window() == &window &&
            !isReachedOtherwise(*button) && !stops.contains(button))
            faults.append(u"not reached by Tab: "_s + nameOf(button));
    }
    return faults;
}

} // namespace

QStringList AccessFaults::unnamed(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || isPartOfControl(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface) {
            faults.append(u"unknown to screen readers: "_s + nameOf(widget));
            continue;
        }
        if (isMute(widget, *interface))
            faults.append(u"without a role: "_s + nameOf(widget));
        const bool canFocus = widget->focusPolicy() & Qt::TabFocus;
        if ((canFocus || needsName(interface->role())) && isNameless(*interface))
            faults.append(u"without a name: "_s + nameOf(widget));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOneOfSeveral =
            button && button->isCheckable() && button->group() && button->group()->exclusive();
        if (isOneOfSeveral && interface->role() != QAccessible::RadioButton)
            faults.append(u"one of several, but no radio button: "_s + nameOf(widget));
        if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < bar->count(); ++tab) {
                if (bar->tabText(tab).isEmpty() && bar->accessibleTabName(tab).isEmpty())
                    faults.append(u"a tab without a name: "_s + nameOf(widget));
            }
        }
    }
    return faults;
}

QStringList AccessFaults::strayLabels(const QWidget &window)
{
    QStringList faults;
    QMap<QString, const QWidget *> fields;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && isField(widget))
            fields.insert(
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name),
                widget);
    }
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!label || !label->isVisible() || label->text().isEmpty())
            continue;
        const QWidget *field = fields.value(withoutMnemonic(label->text()));
        if (field && !label->buddy())
            faults.append(u"names %1 and is no buddy of it: %2"_s.arg(nameOf(field), nameOf(label)));
        if (!label->buddy() && label->property("textStyle").toString() == "fieldLabel"_L1)
            faults.append(u"a field's label without the field: "_s + nameOf(label));
        if (label->buddy() && !label->buddy()->isVisible())
            faults.append(u"a label in sight of a field that is not: "_s + nameOf(label));
    }
    return faults;
}

QStringList AccessFaults::lowRows(const QWidget &window)
{
    QStringList faults;
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->isVisible() || !view->model() || qobject_cast<const QHeaderView *>(view))
            continue;
        const QModelIndex first = view->model()->index(0, 0);
        if (const QRect row = view->visualRect(first);
            first.isValid() && !row.isEmpty() && row.height() < least)
            faults.append(u"rows %1 px high: %2"_s.arg(row.height()).arg(nameOf(view)));
    }
    const QList<QTabBar *> bars = window.findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        if (bar->isVisible() && bar->height() < least)
            faults.append(u"tabs too low: "_s + nameOf(bar));
    }
    return faults;
}

QStringList AccessFaults::tabFaults(QWidget &window)
{
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    if (!window.focusWidget())
        return {u"nothing takes the focus"_s};
    Round forwards(window, Qt::Key_Tab);
    forwards.go();
    Round backwards(window, Qt::Key_Backtab);
    backwards.go();
    QStringList faults = forwards.faults() + backwards.faults() + unreachedButtons(window, forwards.stops());
    // From the last to the first there is one jump back, wherever the walk began.
    if (forwards.jumps().size() > 1)
        faults.append(u"Tab jumps:\n    "_s + forwards.jumps().join(u"\n    "_s));
    if (forwards.size() != backwards.size())
        faults.append(u"%1 stops forwards, %2 backwards"_s.arg(forwards.size()).arg(backwards.size()));
    return faults;
}
