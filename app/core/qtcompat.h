// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimeZone>

#include <optional>
#include <utility>

/// The one place that knows what the versions of Qt that Conta builds on do not share
/// (docs/decisions/0015-qt-versions.md). Each part asks whether Qt has a thing, not which version it is, so
/// that nothing here needs Qt Gui.
namespace QtCompat {

/// UTC, as Qt 6.5 and newer want it given to a QDateTime, where Qt::UTC is deprecated.
template <typename Zone = QTimeZone>
constexpr auto utcOf()
{
    if constexpr (requires { Zone::UTC; })
        return Zone::UTC;
    else
        return Qt::UTC;
}
inline constexpr auto utc = utcOf();

/// Whether the desktop prefers dark colours, by QStyleHints; unknown where it has no preference, and before
/// Qt 6.5.
template <typename StyleHints>
std::optional<bool> prefersDark(const StyleHints &hints)
{
    if constexpr (requires { hints.colorScheme(); }) {
        using Scheme = decltype(hints.colorScheme());
        if (hints.colorScheme() != Scheme::Unknown)
            return hints.colorScheme() == Scheme::Dark;
    }
    return {};
}

/// Calls whenever prefersDark() changes, as long as the context lives; never before Qt 6.5.
template <typename StyleHints, typename Then>
void onPrefersDarkChanged(const StyleHints &hints, QObject *context, Then then)
{
    if constexpr (requires { &StyleHints::colorSchemeChanged; })
        QObject::connect(&hints, &StyleHints::colorSchemeChanged, context,
                         [then = std::move(then)] { then(); });
}

/// A number on the QGuiApplication's icon, where the desktop shows one; 0 for none. Nothing before Qt 6.5.
template <typename Application>
void setBadgeNumber(Application &application, int number)
{
    if constexpr (requires { application.setBadgeNumber(number); })
        application.setBadgeNumber(number);
}

} // namespace QtCompat
