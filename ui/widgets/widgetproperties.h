// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIcon;
class QLabel;
class QPushButton;
class QWidget;

/// What a message or a state means; never shown by colour alone.
enum class Tone { Neutral, Info, Good, Warning, Danger };

/// The names by which style.qss knows a tone: "neutral", "info", …
QString toneName(Tone tone);

/// Sets a property that style.qss selects by, and has the style look again.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

/// A label in one of the type styles of style.qss: "pageTitle", "cardTitle", "caption", "display",
/// "fieldLabel".
QLabel *makeLabel(const QString &text, const QString &style, QWidget *parent = nullptr);

/// Kinds of button; at most one Primary a card, and Danger for what destroys.
enum class ButtonKind { Normal, Primary, Danger, Quiet, Link };

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent = nullptr);

/// Puts an icon before the button's text, with more air between them than Qt leaves.
void setButtonIcon(QPushButton *button, const QIcon &icon);
