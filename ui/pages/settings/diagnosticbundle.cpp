// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticbundle.h"

#include "networksetup.h"
#include "programcontext.h"
#include "redaction.h"
#include "requestlog.h"
#include "session.h"
#include "uisettings.h"
#include "version.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

QString orSystem(const QString &text)
{
    return text.isEmpty() ? u"system"_s : text;
}

BundleSection programSection(const PageContext &context)
{
    BundleSection section{.title = u"Program"_s};
    section.lines = {
        u"Conta %1"_s.arg(contaVersion()),
        u"Qt %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QLatin1StringView(QT_VERSION_STR)),
        u"System: %1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                           QSysInfo::currentCpuArchitecture()),
        u"Platform: %1; desktop: %2; session: %3"_s.arg(QGuiApplication::platformName(),
                                                        orSystem(qEnvironmentVariable("XDG_CURRENT_DESKTOP")),
                                                        orSystem(qEnvironmentVariable("XDG_SESSION_TYPE"))),
        u"Style: Conta on Fusion"_s,
        u"TLS: %1"_s.arg(context.program.network.tlsLibrary()),
        u"Locale: %1; time zone: %2"_s.arg(QLocale().name(),
                                           QString::fromLatin1(QTimeZone::systemTimeZoneId())),
    };
    for (const QScreen *screen : QGuiApplication::screens()) {
        section.lines.append(u"Screen: %1×%2 at %3"_s.arg(screen->size().width())
                                 .arg(screen->size().height())
                                 .arg(screen->devicePixelRatio()));
    }
    return section;
}

BundleSection accountSection(const Session &session)
{
    const Account &account = session.account();
    const bool token = account.signIn == Account::SignIn::ApiToken;
    return {.title = u"Account"_s,
            .lines = {u"Server: %1"_s.arg(account.server.toString()), u"E-mail: %1"_s.arg(account.email),
                      u"User id: %1"_s.arg(account.userId),
                      u"Signed in with: %1"_s.arg(token ? u"API token"_s : u"password"_s),
                      u"Kept in the keychain: %1"_s.arg(yesNo(session.storage() == Session::Storage::Stored)),
                      u"Expired: %1; reachable: %2"_s.arg(yesNo(session.isExpired()),
                                                          yesNo(session.isReachable()))}};
}

QString proxyText(const NetworkSettings &network)
{
    switch (network.proxyMode) {
    case NetworkSettings::ProxyMode::System:
        return u"system"_s;
    case NetworkSettings::ProxyMode::None:
        return u"none"_s;
    case NetworkSettings::ProxyMode::Manual:
        break;
    }
    const NetworkSettings::Proxy &proxy = network.proxy;
    return u"%1 %2:%3, sign-in: %4"_s.arg(
        proxy.kind == NetworkSettings::Proxy::Kind::Socks5 ? u"SOCKS 5"_s : u"HTTP"_s, proxy.host,
        QString::number(proxy.port), proxy.user.isEmpty() ? u"none"_s : proxy.user);
}

BundleSection settingsSection(const PageContext &context)
{
    const UiSettings &settings = context.settings;
    const NetworkSettings &network = context.program.network.settings();
    return {.title = u"Settings"_s,
            .lines = {
                u"Language: %1; theme: %2"_s.arg(orSystem(settings.language()),
                                                 UiSettings::themeName(settings.theme())),
                u"Lock after: %1 min"_s.arg(settings.lockAfter().count()),
                u"Notifications: invites %1, usage %2"_s.arg(yesNo(settings.notifiesOfInvites()),
                                                             yesNo(settings.notifiesOfUsage())),
                u"Proxy: %1"_s.arg(proxyText(network)),
                u"File of authorities: %1"_s.arg(network.extraCaFile.isEmpty()
                                                     ? u"none"_s
                                                     : QDir::toNativeSeparators(network.extraCaFile)),
                u"Time-out: %1 s; HTTP/2: %2"_s.arg(network.timeout.count() / 1000).arg(yesNo(network.http2)),
            }};
}

QString stepName(KeychainReport::Step step)
{
    switch (step) {
    case KeychainReport::Step::Write:
        return u"write"_s;
    case KeychainReport::Step::Read:
        return u"read"_s;
    case KeychainReport::Step::Remove:
        break;
    }
    return u"remove"_s;
}

BundleSection keychainSection(const std::optional<KeychainReport> &report)
{
    BundleSection section{.title = u"Keychain"_s};
    if (!report) {
        section.lines = {u"Not checked in this run"_s};
        return section;
    }
    section.lines = {u"Store: %1; persistent: %2"_s.arg(report->name.isEmpty() ? u"unknown"_s : report->name,
                                                        yesNo(report->isPersistent))};
    for (const KeychainReport::Measurement &step : report->steps) {
        const QString outcome =
            !step.problem ? u"ok"_s : u"%1 %2"_s.arg(step.problem->type, step.problem->message);
        section.lines.append(u"%1: %2 ms, %3"_s.arg(stepName(step.step)).arg(step.took.count()).arg(outcome));
    }
    return section;
}

BundleSection requestsSection(const RequestLog &log)
{
    BundleSection section{.title = u"Requests"_s};
    for (const RequestLog::Entry &entry : log.entries()) {
        section.lines.append(u"%1 %2 %3 %4 %5 ms"_s
                                 .arg(entry.started.toUTC().toString(Qt::ISODate),
                                      QString::fromLatin1(httpMethodName(entry.method)), entry.path,
                                      entry.problem.isEmpty() ? QString::number(entry.status) : entry.problem)
                                 .arg(entry.took.count()));
    }
    if (section.lines.isEmpty())
        section.lines = {u"None in this run"_s};
    return section;
}

} // namespace

QList<BundleSection> diagnosticBundle(const PageContext &context,
                                      const std::optional<KeychainReport> &keychain)
{
    return {programSection(context), accountSection(context.session), settingsSection(context),
            keychainSection(keychain), requestsSection(context.program.requests)};
}

Redaction personalThings(const PageContext &context)
{
    const Account &account = context.session.account();
    const NetworkSettings::Proxy &proxy = context.program.network.settings().proxy;
    Redaction redaction;
    redaction.hide(account.email, u"e-mail"_s);
    redaction.hide(account.userId, u"user id"_s);
    redaction.hide(proxy.host, u"proxy host"_s);
    redaction.hide(proxy.user, u"proxy user"_s);
    return redaction;
}
