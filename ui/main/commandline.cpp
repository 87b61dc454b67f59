// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "invitelink.h"
#include "pagecatalogue.h"
#include "serveraddress.h"
#include "version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(u"^([0-9]{3,5})x([0-9]{3,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

// Qt's own options ("-platform offscreen") are taken by QApplication later.
QStringList withoutQtOptions(QStringList arguments)
{
    static const QSet<QString> withValue{u"-platform"_s,        u"-platformpluginpath"_s,
                                         u"-platformtheme"_s,   u"-plugin"_s,
                                         u"-qwindowgeometry"_s, u"-qwindowicon"_s,
                                         u"-qwindowtitle"_s,    u"-style"_s,
                                         u"-stylesheet"_s,      u"-display"_s,
                                         u"-geometry"_s,        u"-session"_s};
    for (qsizetype i = arguments.size() - 1; i > 0; --i) {
        if (withValue.contains(arguments.at(i)))
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
        else if (arguments.at(i) == "-reverse"_L1)
            arguments.removeAt(i);
    }
    return arguments;
}

QStringList pageIds()
{
    QStringList ids;
    const QList<PageEntry> pages = pageCatalogue();
    for (const PageEntry &page : pages)
        ids.append(page.id);
    return ids;
}

QString exitCodes()
{
    return Words::tr("Exit codes:") + u"\n  0  "_s +
           Words::tr("Conta was closed, handed over to the one that runs, or its tour saw every page.") +
           u"\n  1  "_s + Words::tr("The tour showed an error, or the Conta that runs does not answer.") +
           u"\n  2  "_s + Words::tr("The arguments make no sense.") + u'\n';
}

} // namespace

QString CommandLine::profileFolder() const
{
    return profileDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                : profileDir;
}

QStringList CommandLine::restartArguments() const
{
    return profileDir.isEmpty() ? QStringList()
                                : QStringList{u"--profile-dir"_s, QDir(profileDir).absolutePath()};
}

// Not by UiSettings, which puts a damaged file aside: that is for a program that can say so.
QString CommandLine::earlyLanguage() const
{
    if (!language.isEmpty() || demo)
        return language;
    QFile file(QDir(profileFolder()).filePath(u"settings.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["language"_L1].toString();
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s,
                                  Words::tr("Start on a stand-in server with sample data; keep nothing."));
    const QCommandLineOption demoAccount(
        u"demo-account"_s, Words::tr("With --demo: sign in to this sample account."), u"e-mail"_s);
    const QCommandLineOption demoSeed(
        u"demo-seed"_s, Words::tr("With --demo: how much sample data there is."), u"small|large"_s);
    const QCommandLineOption server(u"server"_s, Words::tr("Sign in to the API at <url>."), u"url"_s);
    const QCommandLineOption profileDir(u"profile-dir"_s, Words::tr("Keep settings and state in <folder>."),
                                        u"folder"_s);
    const QCommandLineOption page(u"page"_s, Words::tr("Open the page <id>, e.g. profile."), u"id"_s);
    const QCommandLineOption tour(
        u"tour"_s, Words::tr("Visit every page, save a picture of each in <folder>, exit."), u"folder"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("Use the light, dark or high-contrast theme."),
                                   u"light|dark|contrast"_s);
    const QCommandLineOption language(u"language"_s, Words::tr("Use the language <code>, e.g. pt_BR."),
                                      u"code"_s);
    const QCommandLineOption size(u"size"_s, Words::tr("Make the window <width>x<height>."), u"size"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Manage your own account on the WEGnology platform."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version."));
    parser.addPositionalArgument(u"link"_s, Words::tr("Open the invite of a conta://invite/<id> link."),
                                 u"[conta://invite/<id>]"_s);
    parser.addOptions(
        {help, version, demo, demoAccount, demoSeed, server, profileDir, page, tour, theme, language, size});

    const QStringList themes{u"light"_s, u"dark"_s, u"contrast"_s};
    CommandLine result;
    const auto refuse = [&result](const QString &why) {
        result.message = why + u'\n' + Words::tr("See conta --help.") + u'\n';
        result.exitCode = 2;
        return result;
    };
    const bool isUnderstood = parser.parse(withoutQtOptions(arguments));
    // First, because they say in which language the rest is answered.
    result.demo = parser.isSet(demo);
    result.profileDir = parser.value(profileDir);
    result.language = parser.value(language);
    if (!isUnderstood)
        return refuse(parser.errorText());
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return refuse(Words::tr("Unknown argument: %1").arg(links.at(1)));
    if (!links.isEmpty()) {
        const std::optional<QString> invite = inviteOfLink(links.first());
        if (!invite) {
            return refuse(Words::tr("Not a link that Conta opens: %1. They look like conta://invite/<id>.")
                              .arg(links.first()));
        }
        result.invite = *invite;
    }
    if (parser.isSet(help)) {
        result.message = parser.helpText() + u'\n' + exitCodes();
        return result;
    }
    if (parser.isSet(version)) {
        result.message = u"conta %1\n"_s.arg(contaVersion());
        return result;
    }
    result.demoAccount = parser.value(demoAccount);
    result.demoSeed = parser.value(demoSeed);
    if (!result.demo && (parser.isSet(demoAccount) || parser.isSet(demoSeed)))
        return refuse(Words::tr("--demo-account and --demo-seed go with --demo"));
    if (parser.isSet(demoSeed) && result.demoSeed != "small"_L1 && result.demoSeed != "large"_L1)
        return refuse(Words::tr("The seed is small or large, not %1").arg(result.demoSeed));
    result.page = parser.value(page);
    result.tourDir = parser.value(tour);
    result.theme = parser.value(theme);
    if (parser.isSet(server)) {
        result.server = serverAddress(parser.value(server));
        if (!result.server)
            return refuse(
                Words::tr("Not an address that a sign-in may be sent to: %1").arg(parser.value(server)));
    }
    if (parser.isSet(page) && !pageIds().contains(result.page)) {
        return refuse(
            Words::tr("There is no page %1. The pages: %2").arg(result.page, pageIds().join(u", "_s)));
    }
    if (parser.isSet(theme) && !themes.contains(result.theme))
        return refuse(Words::tr("The theme is light, dark or contrast, not %1").arg(result.theme));
    if (parser.isSet(size)) {
        result.size = parseSize(parser.value(size));
        if (!result.size)
            return refuse(Words::tr("A size is written like 1024x600, not %1").arg(parser.value(size)));
    }
    return result;
}
