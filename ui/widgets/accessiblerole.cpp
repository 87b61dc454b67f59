// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblerole.h"

#include "mnemonic.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace {

constexpr char roleProperty[] = "accessibleRole";

class ChoiceInterface final : public QAccessibleWidget
{
public:
    explicit ChoiceInterface(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::RadioButton) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? withoutMnemonic(button()->text()) : text;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        const QStringList names = QAccessibleWidget::actionNames();
        return button()->isEnabled() ? QStringList{pressAction()} + names : names;
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant known = widget ? widget->property(roleProperty) : QVariant();
    if (!known.isValid())
        return nullptr;
    const auto role = QAccessible::Role(known.toInt());
    auto *button = role == QAccessible::RadioButton ? qobject_cast<QAbstractButton *>(widget) : nullptr;
    if (button)
        return new ChoiceInterface(button);
    return new QAccessibleWidget(widget, role);
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(make); // Qt keeps each function once.
    widget->setProperty(roleProperty, int(role));
    // Who listens may have been told of the widget already, and Qt keeps what it said then.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void markAsDecoration(QWidget *widget)
{
    setAccessibleRole(widget, QAccessible::Whitespace);
}

void markAsChoice(QAbstractButton *button)
{
    setAccessibleRole(button, QAccessible::RadioButton);
}

void announce(QWidget *widget, bool wasInSight)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (!wasInSight)
        return;
    // Qt passes no alerts on to AT-SPI: there, what is of the role of an alert is read as it comes into
    // sight.
    QAccessibleEvent shown(widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}
