// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisettings.h"

using namespace Qt::StringLiterals;

UiSettings::UiSettings(const QString &path, QObject *parent) : QObject(parent), m_file(path) {}

UiSettings::ThemeChoice UiSettings::theme() const
{
    const QString theme = m_file.object().value("theme"_L1).toString();
    if (theme == "light"_L1)
        return ThemeChoice::Light;
    return theme == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void UiSettings::setTheme(ThemeChoice theme)
{
    set("theme"_L1, theme == ThemeChoice::Light  ? u"light"_s
                    : theme == ThemeChoice::Dark ? u"dark"_s
                                                 : u"system"_s);
    Q_EMIT themeChanged();
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

void UiSettings::set(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject object = m_file.object();
    if (object.value(key) == value)
        return;
    object.insert(key, value);
    if (const Result<Done> saved = m_file.setObject(object); !saved)
        Q_EMIT notSaved(saved.error().message);
}
