// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

/// Which colour of the theme an icon is drawn in.
enum class Ink { Text, Muted, Accent, OnAccent, Good, Warning, Danger, OnDanger, OnBrand };

/// One of resources/icons by name ("copy"), drawn in the colour of the theme in force whenever it is painted.
QIcon lineIcon(const QString &name, Ink ink = Ink::Text);
