// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QFont;

/// The one table of named colours. Every text colour has a contrast of at least 4.5:1 against background,
/// surface and sideBar (WCAG 2.1, 1.4.3); tst_theme measures it.
struct Theme
{
    bool dark = false;
    QColor background; ///< Behind the cards.
    QColor sideBar;
    QColor surface; ///< Cards, fields, menus.
    QColor hover;   ///< A control under the pointer.
    QColor border;
    QColor fieldBorder; ///< At least 3:1, for what can be typed into or pressed.
    QColor text;
    QColor muted; ///< Captions and hints.
    QColor accent;
    QColor accentHover;
    QColor onAccent;   ///< Text on accent.
    QColor accentSoft; ///< The chosen row, an information banner.
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor danger;
    QColor onDanger;
    QColor dangerSoft;
    QColor brand; ///< The sign-in page's coloured side.
    QColor onBrand;
    /// For the series of a chart, in this order: at least 3:1 against surface, and told apart with every kind
    /// of colour blindness.
    std::array<QColor, 8> series;

    static const Theme &light();
    static const Theme &darkTheme();
    /// The one whose palette() the application has. Not read from a widget: a style sheet changes those.
    static const Theme &inForce();

    QPalette palette() const;
    /// The application's style sheet: the text of style.qss with its @names filled in. font is the
    /// system's, whose size all other sizes follow. For the application's layout direction as it is now.
    QString styleSheet(const QFont &font) const;
};

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor &a, const QColor &b);

/// Distances on the 4 px grid, in device independent pixels.
namespace Space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int normal = 16;
inline constexpr int large = 24;
inline constexpr int huge = 32;
} // namespace Space
