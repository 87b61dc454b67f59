// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisettings.h"

using namespace Qt::StringLiterals;

UiSettings::UiSettings(const QString &path, QObject *parent) : QObject(parent), m_file(path) {}

QString UiSettings::themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"highContrast"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

UiSettings::ThemeChoice UiSettings::theme() const
{
    const QString name = m_file.object().value("theme"_L1).toString();
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (themeName(theme) == name)
            return theme;
    }
    return ThemeChoice::System;
}

void UiSettings::setTheme(ThemeChoice theme)
{
    set("theme"_L1, themeName(theme));
    // The same one too: it goes before whatever holds for this run only.
    Q_EMIT themeChanged();
}

QString UiSettings::language() const
{
    return m_file.object().value("language"_L1).toString();
}

void UiSettings::setLanguage(const QString &code)
{
    if (set("language"_L1, code))
        Q_EMIT languageChanged();
}

QByteArray UiSettings::windowGeometry() const
{
    return QByteArray::fromBase64(m_file.object().value("windowGeometry"_L1).toString().toLatin1());
}

void UiSettings::setWindowGeometry(const QByteArray &geometry)
{
    set("windowGeometry"_L1, QString::fromLatin1(geometry.toBase64()));
}

QString UiSettings::lastPage() const
{
    return m_file.object().value("lastPage"_L1).toString();
}

void UiSettings::setLastPage(const QString &id)
{
    set("lastPage"_L1, id);
}

QString UiSettings::lastView(const QString &page) const
{
    return m_file.object().value("lastViews"_L1).toObject().value(page).toString();
}

void UiSettings::setLastView(const QString &page, const QString &view)
{
    QJsonObject all = m_file.object().value("lastViews"_L1).toObject();
    all.insert(page, view);
    set("lastViews"_L1, all);
}

std::optional<int> UiSettings::columnWidth(const QString &table, const QString &column) const
{
    constexpr int narrowest = 24;
    constexpr int widest = 2000;
    const QJsonObject tables = m_file.object().value("columnWidths"_L1).toObject();
    const int width = tables.value(table).toObject().value(column).toInt();
    return width > 0 ? std::optional(std::clamp(width, narrowest, widest)) : std::nullopt;
}

void UiSettings::setColumnWidth(const QString &table, const QString &column, std::optional<int> width)
{
    QJsonObject tables = m_file.object().value("columnWidths"_L1).toObject();
    QJsonObject columns = tables.value(table).toObject();
    if (width)
        columns.insert(column, *width);
    else
        columns.remove(column);
    tables.insert(table, columns);
    set("columnWidths"_L1, tables);
}

QString UiSettings::startPage() const
{
    return m_file.object().value("startPage"_L1).toString();
}

void UiSettings::setStartPage(const QString &id)
{
    if (set("startPage"_L1, id))
        Q_EMIT startPageChanged();
}

std::chrono::minutes UiSettings::lockAfter() const
{
    constexpr int longest = 24 * 60;
    return std::chrono::minutes(std::clamp(m_file.object().value("lockAfterMinutes"_L1).toInt(), 0, longest));
}

void UiSettings::setLockAfter(std::chrono::minutes idle)
{
    if (set("lockAfterMinutes"_L1, int(idle.count())))
        Q_EMIT lockAfterChanged();
}

bool UiSettings::unlocksWithKeychain() const
{
    return m_file.object().value("unlocksWithKeychain"_L1).toBool(false);
}

void UiSettings::setUnlocksWithKeychain(bool unlocks)
{
    if (set("unlocksWithKeychain"_L1, unlocks))
        Q_EMIT unlocksWithKeychainChanged();
}

bool UiSettings::startsMinimised() const
{
    return m_file.object().value("startsMinimised"_L1).toBool();
}

void UiSettings::setStartsMinimised(bool minimised)
{
    if (set("startsMinimised"_L1, minimised))
        Q_EMIT startsMinimisedChanged();
}

bool UiSettings::hasTrayIcon() const
{
    return m_file.object().value("trayIcon"_L1).toBool();
}

void UiSettings::setTrayIcon(bool shown)
{
    if (set("trayIcon"_L1, shown))
        Q_EMIT trayIconChanged();
}

bool UiSettings::checksForUpdates() const
{
    return m_file.object().value("checksForUpdates"_L1).toBool();
}

void UiSettings::setChecksForUpdates(bool checks)
{
    if (set("checksForUpdates"_L1, checks))
        Q_EMIT checksForUpdatesChanged();
}

NetworkSettings UiSettings::network() const
{
    return NetworkSettings::fromJson(m_file.object().value("network"_L1).toObject());
}

void UiSettings::setNetwork(const NetworkSettings &network)
{
    if (set("network"_L1, network.toJson()))
        Q_EMIT networkChanged();
}

std::chrono::seconds UiSettings::secretStay() const
{
    constexpr int shortest = 5;
    constexpr int usual = 45;
    constexpr int longest = 600;
    const int seconds = m_file.object().value("secretStaySeconds"_L1).toInt(usual);
    return std::chrono::seconds(std::clamp(seconds, shortest, longest));
}

void UiSettings::setSecretStay(std::chrono::seconds stay)
{
    set("secretStaySeconds"_L1, int(stay.count()));
}

bool UiSettings::notifiesOfInvites() const
{
    return m_file.object().value("notifiesOfInvites"_L1).toBool(true);
}

void UiSettings::setNotifiesOfInvites(bool notifies)
{
    set("notifiesOfInvites"_L1, notifies);
}

QUrl UiSettings::console(const QUrl &server) const
{
    return QUrl(m_file.object().value("consoles"_L1)[server.authority()].toString());
}

void UiSettings::setConsole(const QUrl &server, const QUrl &console)
{
    QJsonObject consoles = m_file.object().value("consoles"_L1).toObject();
    if (console.isEmpty())
        consoles.remove(server.authority());
    else
        consoles.insert(server.authority(), console.toString());
    set("consoles"_L1, consoles);
    Q_EMIT consoleChanged();
}

bool UiSettings::notifiesOfUsage() const
{
    return m_file.object().value("notifiesOfUsage"_L1).toBool(true);
}

void UiSettings::setNotifiesOfUsage(bool notifies)
{
    set("notifiesOfUsage"_L1, notifies);
}

UiSettings::UsageTold UiSettings::usageTold(const QString &accountId) const
{
    const QJsonObject told = m_file.object().value("usageTold"_L1).toObject().value(accountId).toObject();
    return {.periodStartMs = told.value("periodStart"_L1).toInteger(),
            .threshold = told.value("threshold"_L1).toInt()};
}

void UiSettings::setUsageTold(const QString &accountId, const UsageTold &told)
{
    QJsonObject all = m_file.object().value("usageTold"_L1).toObject();
    all.insert(accountId,
               QJsonObject{{u"periodStart"_s, told.periodStartMs}, {u"threshold"_s, told.threshold}});
    set("usageTold"_L1, all);
}

void UiSettings::forgetAccount(const QString &accountId)
{
    QJsonObject all = m_file.object().value("usageTold"_L1).toObject();
    if (!all.contains(accountId))
        return;
    all.remove(accountId);
    set("usageTold"_L1, all);
}

bool UiSettings::set(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject object = m_file.object();
    if (object.value(key) == value)
        return false;
    object.insert(key, value);
    if (const Result<Done> saved = m_file.setObject(object); !saved)
        Q_EMIT notSaved(saved.error().message);
    return true;
}
