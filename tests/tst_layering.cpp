// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What one part of the house may include.
struct Rule
{
    QSet<QString> modules; // Besides itself.
    QSet<QString> qt;
    QSet<QString> others;         // Third parties, and "system" for the operating system's own headers.
    QSet<QString> privately = {}; // As modules and others, but in .cpp files alone.
};

// The way down through the house: main, shell, pages, flows, base, then forms, charts and widgets; session,
// api, net, core; usage beside session; the sandbox for itself. "page" stands for every folder under
// ui/pages, "flow" for those under ui/flows.
const QMap<QString, Rule> &rules()
{
    static const QSet<QString> core{u"QtCore"_s};
    static const QSet<QString> gui{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s};
    static const QSet<QString> belowPages{u"core"_s,    u"api"_s,   u"session"_s, u"usage"_s,
                                          u"widgets"_s, u"forms"_s, u"charts"_s};
    static const QMap<QString, Rule> table{
        {u"core"_s, {{}, core, {}}},
        {u"net"_s, {{u"core"_s}, {u"QtCore"_s, u"QtNetwork"_s}, {}}},
        {u"api"_s, {{u"core"_s}, core, {}, {u"net"_s}}},
        {u"session"_s, {{u"core"_s, u"api"_s}, core, {}, {u"QtKeychain"_s, u"QtDBus"_s}}},
        {u"usage"_s, {{u"core"_s, u"api"_s}, core, {}}},
        {u"sandbox"_s, {{}, core, {u"httplib"_s, u"system"_s}}},
        {u"widgets"_s, {{u"core"_s}, gui, {}}},
        {u"forms"_s, {{u"core"_s, u"widgets"_s}, gui, {}, {u"zxcvbn"_s}}},
        {u"charts"_s, {{u"core"_s, u"usage"_s, u"widgets"_s}, gui, {}, {u"QCustomPlot"_s}}},
        {u"base"_s, {belowPages, gui, {}}},
        {u"flow"_s,
         {belowPages + QSet<QString>{u"base"_s},
          gui + QSet<QString>{u"QtPrintSupport"_s},
          {},
          {u"qrcodegen"_s}}},
        {u"page"_s, {belowPages + QSet<QString>{u"base"_s, u"flow"_s}, gui, {}}},
        {u"shell"_s, {belowPages + QSet<QString>{u"base"_s, u"flow"_s, u"page"_s}, gui, {}}},
        {u"main"_s,
         {belowPages + QSet<QString>{u"net"_s, u"base"_s, u"flow"_s, u"page"_s, u"shell"_s},
          gui + QSet<QString>{u"QtNetwork"_s, u"QtDBus"_s},
          {u"system"_s}}},
    };
    return table;
}

// "app/net/transport.h" -> "net", "ui/pages/profile/profilepage.cpp" -> "page profile", "ui/flows/x/y.h" ->
// "flow x"; empty where no file of the program should be.
QString moduleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    for (const auto &[folder, rule] :
         {std::pair("pages"_L1, u"page "_s), std::pair("flows"_L1, u"flow "_s)}) {
        if (parts.value(0) == "ui"_L1 && parts.value(1) == folder)
            return parts.size() > 3 ? rule + parts.at(2) : QString();
    }
    return parts.size() > 2 ? parts.at(1) : QString();
}

QString ruleName(const QString &module)
{
    return module.section(u' ', 0, 0);
}

// The headers of the program by their names. The sandbox is a program of its own with an include root of its
// own, so its names are looked up apart.
struct Tree
{
    QMap<QString, QString> moduleOfHeader;
    QMap<QString, QString> moduleOfSandboxHeader;
    QStringList duplicates;

    void add(const QString &path)
    {
        const QString module = moduleOf(path);
        const QString name = path.section(u'/', -1);
        auto &headers = module == "sandbox"_L1 ? moduleOfSandboxHeader : moduleOfHeader;
        if (headers.contains(name))
            duplicates.append(path);
        headers.insert(name, module);
    }
};

// "QWidget" -> "QtWidgets"; empty for what Qt does not have.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    // Alphabetical would find QtGlobal and its like in the wrong place: Core first, then what stands on it.
    for (const auto &module :
         {u"QtCore"_s, u"QtNetwork"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtDBus"_s, u"QtTest"_s,
          u"QtPrintSupport"_s, u"QtSql"_s, u"QtXml"_s, u"QtConcurrent"_s, u"QtOpenGL"_s}) {
        if (folder.exists(module + u'/' + header))
            return module;
    }
    return {};
}

// Which third party an <…> header is of; empty for the C++ standard library.
QString otherOf(const QString &header)
{
    if (header.contains("keychain"_L1, Qt::CaseInsensitive))
        return u"QtKeychain"_s;
    if (header == "zxcvbn.h"_L1)
        return u"zxcvbn"_s;
    if (header == "qrcodegen.hpp"_L1)
        return u"qrcodegen"_s;
    if (header.contains("httplib"_L1))
        return u"httplib"_s;
    if (header.contains("qcustomplot"_L1, Qt::CaseInsensitive))
        return u"QCustomPlot"_s;
    return header.endsWith(".h"_L1) || header.contains(u'/') ? u"system"_s : QString();
}

QString complaintAbout(const QString &path, const QString &include, const Tree &tree)
{
    const QString module = moduleOf(path);
    const Rule rule = rules().value(ruleName(module));
    const bool isSource = path.endsWith(".cpp"_L1);
    const auto mayInclude = [&](const QString &what, const QSet<QString> &openly) {
        return openly.contains(what) || (isSource && rule.privately.contains(what));
    };
    const QString name = include.mid(1, include.size() - 2);
    if (include.startsWith(u'"')) {
        if (name.endsWith(".moc"_L1) || name.startsWith("ui_"_L1))
            return {};
        const auto &headers = module == "sandbox"_L1 ? tree.moduleOfSandboxHeader : tree.moduleOfHeader;
        const QString other = headers.value(name);
        // A path would reach past the include roots that keep the modules apart.
        if (other.isEmpty())
            return u"no header of this name may be included here"_s;
        if (other == module || mayInclude(ruleName(other), rule.modules)) {
            const bool isOtherPage =
                other != module && other.startsWith("page "_L1) && module.startsWith("page "_L1);
            return isOtherPage ? u"a page knows no other page"_s : QString();
        }
        return u"%1 may not include %2"_s.arg(module, other);
    }
    if (name.startsWith(u'Q')) {
        const QString qt = qtModuleOf(name);
        return mayInclude(qt, rule.qt)
                   ? QString()
                   : u"%1 may not include %2"_s.arg(module, qt.isEmpty() ? u"this"_s : qt);
    }
    const QString other = otherOf(name);
    return other.isEmpty() || mayInclude(other, rule.others) ? QString()
                                                             : u"%1 may not include %2"_s.arg(module, other);
}

// One line for every include that the table does not allow.
QStringList complaints(const QString &path, const QByteArray &text, const Tree &tree)
{
    if (!rules().contains(ruleName(moduleOf(path))))
        return {u"%1: the table knows no such part of the house"_s.arg(path)};
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*(\S+))"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression include(u"^(<[^>]+>|\"[^\"]+\")$"_s);
    QStringList found;
    auto matches = line.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext()) {
        const QString what = matches.next().captured(1);
        const QString why =
            include.match(what).hasMatch() ? complaintAbout(path, what, tree) : u"cannot be read"_s;
        if (!why.isEmpty())
            found.append(u"%1: %2: %3"_s.arg(path, what, why));
    }
    return found;
}

// One line for every condition on a version of Qt or of a library. The text of a version may be shown.
QStringList versionQuestions(const QString &path, const QByteArray &text)
{
    static const QRegularExpression question(
        uR"(^[ \t]*#[ \t]*(?:el)?if.*(?:_VERSION\b|_VERSION_(?:CHECK|MAJOR|MINOR|NUM)|__has_include).*$)"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = question.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found.append(path + u": "_s + matches.next().captured().trimmed());
    return found;
}

QStringList sourceFiles(const QStringList &suffixes, const QStringList &folders = {u"app"_s, u"ui"_s})
{
    const QDir root(QStringLiteral(CONTA_SOURCE_DIR));
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), suffixes, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(root.relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

Tree headersOfTheProgram()
{
    Tree tree;
    for (const QString &path : sourceFiles({u"*.h"_s}))
        tree.add(path);
    return tree;
}

// The types that a header defines outside of other types, with their namespaces: "ChartNumbers::Scale".
QStringList typesIn(const QString &header)
{
    static const QRegularExpression line(
        uR"(^(?:namespace (\w+)|(?:struct|class|union|enum(?: class)?) (\w+)[^;\n]*$|(\} // namespace)))"_s,
        QRegularExpression::MultilineOption);
    QStringList types;
    QStringList spaces;
    auto matches = line.globalMatch(header);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured(1).isEmpty())
            spaces.append(match.captured(1));
        else if (!match.captured(3).isEmpty() && !spaces.isEmpty())
            spaces.removeLast();
        else if (!match.captured(2).isEmpty())
            types.append((spaces + QStringList{match.captured(2)}).join(u"::"_s));
    }
    return types;
}

Tree smallTree()
{
    Tree tree;
    for (const auto &path :
         {u"app/core/call.h"_s, u"app/net/transport.h"_s, u"app/api/profile.h"_s, u"app/session/session.h"_s,
          u"app/usage/series.h"_s, u"app/sandbox/jwt.h"_s, u"ui/widgets/card.h"_s, u"ui/forms/form.h"_s,
          u"ui/charts/chart.h"_s, u"ui/base/page.h"_s, u"ui/pages/profile/profilepage.h"_s,
          u"ui/pages/signin/signinpage.h"_s, u"ui/shell/mainwindow.h"_s, u"ui/main/program.h"_s})
        tree.add(path);
    return tree;
}

} // namespace

class TestLayering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeKeepsToTheTable()
    {
        const Tree tree = headersOfTheProgram();
        const QStringList paths = sourceFiles({u"*.h"_s, u"*.cpp"_s});
        QVERIFY(paths.size() > 50);
        QStringList all;
        for (const QString &path : paths) {
            QFile file(QStringLiteral(CONTA_SOURCE_DIR "/") + path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            all += complaints(path, file.readAll(), tree);
        }
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
    }

    // What differs between the versions that Conta builds on stands in core's qtcompat.h, which needs no #if.
    void nothingAsksForVersions()
    {
        QStringList asking;
        for (const QString &path : sourceFiles({u"*.h"_s, u"*.cpp"_s}, {u"app"_s, u"ui"_s, u"tests"_s})) {
            QFile file(QStringLiteral(CONTA_SOURCE_DIR "/") + path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            asking += versionQuestions(path, file.readAll());
        }
        QCOMPARE(asking, QStringList());
    }

    void seesWhereAVersionIsAskedFor()
    {
        const auto questions = [](const QByteArray &line) {
            return versionQuestions(u"x.cpp"_s, "int a;\n" + line + "\nint b;\n").size();
        };
        QCOMPARE(questions("#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)"), 1);
        QCOMPARE(questions("  #  elif QT_VERSION_MAJOR > 6"), 1);
        QCOMPARE(questions("#if defined(A) && CPPHTTPLIB_VERSION_NUM > 0x1200"), 1);
        QCOMPARE(questions("#if __has_include(<QtVersionChecks>)"), 1);
        QCOMPARE(questions("#ifdef Q_OS_WIN"), 0);
        QCOMPARE(questions("const char *version = QT_VERSION_STR;"), 0);
    }

    void everyHeaderHasANameOfItsOwn()
    {
        const Tree tree = headersOfTheProgram();
        QVERIFY2(tree.duplicates.isEmpty(), qPrintable(tree.duplicates.join(u'\n')));
        QVERIFY(tree.moduleOfHeader.size() > 30);
    }

    // Two types of one name link into one program without a word, and then one is taken for the other.
    void everyTypeHasANameOfItsOwn()
    {
        QMap<QString, QString> headerOf;
        for (const QString &path : sourceFiles({u"*.h"_s})) {
            if (path.startsWith("app/sandbox/"_L1))
                continue; // A program of its own.
            QFile file(QStringLiteral(CONTA_SOURCE_DIR "/") + path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            for (const QString &type : typesIn(QString::fromUtf8(file.readAll()))) {
                QVERIFY2(!headerOf.contains(type),
                         qPrintable(u"%1 is in %2 and %3"_s.arg(type, path, headerOf.value(type))));
                headerOf.insert(type, path);
            }
        }
        QVERIFY(headerOf.size() > 100);
    }

    void findsTheTypesOfAHeader()
    {
        QCOMPARE(
            typesIn(u"class Q;\nstruct A\n{\n    struct Inner {};\n};\nnamespace N {\nenum class B {\n};\n"
                    "} // namespace N\nclass C final : public D\n{"_s),
            (QStringList{u"A"_s, u"N::B"_s, u"C"_s}));
    }

    void knowsWhereQtsHeadersComeFrom()
    {
        QCOMPARE(qtModuleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qtModuleOf(u"QtGlobal"_s), u"QtCore"_s);
        QCOMPARE(qtModuleOf(u"QNetworkReply"_s), u"QtNetwork"_s);
        QCOMPARE(qtModuleOf(u"QtNetwork/QNetworkReply"_s), u"QtNetwork"_s);
        QCOMPARE(qtModuleOf(u"QNoSuchThing"_s), QString());
    }

    void complainsAboutWhatTheTableForbids_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char *path, const char *include) {
            QTest::addRow("%s %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include);
        };
        row("app/core/x.cpp", "\"transport.h\"");
        row("app/core/x.cpp", "<QNetworkReply>");
        row("app/net/x.cpp", "\"profile.h\"");
        row("app/net/x.cpp", "<QtWidgets/QWidget>");
        row("app/api/x.h", "\"transport.h\"");
        row("app/api/x.cpp", "\"session.h\"");
        row("app/api/x.cpp", "<QNetworkAccessManager>");
        row("app/session/x.cpp", "\"transport.h\"");
        row("app/session/x.cpp", "\"series.h\"");
        row("app/session/x.h", "<qt6keychain/keychain.h>");
        row("app/session/x.cpp", "\"page.h\"");
        row("app/session/x.cpp", "<QtGui/QImage>");
        row("app/usage/x.cpp", "\"session.h\"");
        row("app/api/x.cpp", "<qt6keychain/keychain.h>");
        row("app/net/x.cpp", "<httplib.h>");
        row("app/net/x.cpp", "\"jwt.h\"");
        row("app/sandbox/x.cpp", "\"call.h\"");
        row("app/sandbox/x.cpp", "\"profile.h\"");
        row("app/sandbox/x.cpp", "<QNetworkReply>");
        row("app/core/x.cpp", "<unistd.h>");
        row("app/core/x.cpp", "\"../net/transport.h\"");
        row("app/core/x.cpp", "<net/transport.h>");
        row("app/core/x.cpp", "\"nosuchheader.h\"");
        row("app/core/x.cpp", "<QNoSuchThing>");
        row("app/core/x.cpp", "SOME_MACRO");
        row("ui/widgets/x.cpp", "\"profile.h\"");
        row("ui/widgets/x.cpp", "\"form.h\"");
        row("ui/forms/x.cpp", "\"page.h\"");
        row("ui/forms/x.cpp", "\"session.h\"");
        row("ui/forms/x.h", "<zxcvbn.h>");
        row("ui/pages/profile/x.cpp", "<zxcvbn.h>");
        row("ui/charts/x.h", "<qcustomplot.h>");
        row("ui/flows/twofactor/x.h", "<qrcodegen.hpp>");
        row("ui/flows/twofactor/x.cpp", "\"profilepage.h\"");
        row("ui/pages/profile/x.cpp", "<qrcodegen.hpp>");
        row("ui/pages/profile/x.cpp", "<QPrinter>");
        row("ui/base/x.cpp", "\"profilepage.h\"");
        row("ui/base/x.cpp", "\"transport.h\"");
        row("ui/pages/profile/x.cpp", "\"signinpage.h\"");
        row("ui/pages/profile/x.cpp", "\"mainwindow.h\"");
        row("ui/pages/profile/x.cpp", "\"transport.h\"");
        row("ui/pages/profile/x.cpp", "<qcustomplot.h>");
        row("ui/pages/profile/x.cpp", "<QNetworkReply>");
        row("ui/shell/x.cpp", "\"program.h\"");
        row("ui/shell/x.cpp", "\"transport.h\"");
        row("ui/shell/x.cpp", "<qt6keychain/keychain.h>");
        row("ui/main/x.cpp", "<qt6keychain/keychain.h>");
        row("ui/main/x.cpp", "\"jwt.h\"");
        row("ui/base/x.cpp", "<QDBusConnection>");
        row("app/session/x.h", "<QDBusConnection>");
        row("app/newthing/x.cpp", "<QString>");
        row("ui/pages/x.cpp", "<QString>");
    }

    void complainsAboutWhatTheTableForbids()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QByteArray text =
            "// A comment\n#pragma once\n#  include " + include.toLatin1() + "\n#include <vector>\n";
        QCOMPARE(complaints(path, text, smallTree()).size(), 1);
    }

    void saysNothingAboutWhatItAllows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        const auto row = [](const char *path, const char *include) {
            QTest::addRow("%s %s", path, include)
                << QString::fromLatin1(path) << QString::fromLatin1(include);
        };
        row("app/net/x.cpp", "\"call.h\"");
        row("app/net/x.h", "<QNetworkReply>");
        row("app/api/x.cpp", "\"transport.h\"");
        row("app/session/x.h", "\"profile.h\"");
        row("app/session/x.cpp", "<qt6keychain/keychain.h>");
        row("app/session/x.cpp", "<QDBusConnection>");
        row("app/usage/x.h", "\"profile.h\"");
        row("app/sandbox/x.cpp", "\"jwt.h\"");
        row("app/sandbox/x.cpp", "<httplib.h>");
        row("app/core/x.cpp", "\"x.moc\"");
        row("app/core/x.h", "<optional>");
        row("ui/forms/x.h", "\"card.h\"");
        row("ui/forms/x.cpp", "<zxcvbn.h>");
        row("ui/charts/x.cpp", "<qcustomplot.h>");
        row("ui/flows/twofactor/x.cpp", "<qrcodegen.hpp>");
        row("ui/flows/twofactor/x.cpp", "<QPrinter>");
        row("ui/flows/twofactor/x.h", "\"page.h\"");
        row("ui/base/x.h", "\"form.h\"");
        row("ui/base/x.h", "\"session.h\"");
        row("ui/pages/profile/x.cpp", "\"profilepage.h\"");
        row("ui/pages/profile/x.cpp", "\"page.h\"");
        row("ui/pages/profile/x.cpp", "\"profile.h\"");
        row("ui/shell/x.cpp", "\"signinpage.h\"");
        row("ui/shell/x.cpp", "<QtWidgets/QWidget>");
        row("ui/main/x.cpp", "\"transport.h\"");
        row("ui/main/x.cpp", "\"mainwindow.h\"");
        row("ui/main/x.cpp", "<QDBusConnection>");
    }

    void saysNothingAboutWhatItAllows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        const QByteArray text = "#include " + include.toLatin1() + '\n';
        QCOMPARE(complaints(path, text, smallTree()), QStringList());
    }

    void seesTwoHeadersOfOneName()
    {
        Tree tree = smallTree();
        QVERIFY(tree.duplicates.isEmpty());
        tree.add(u"app/sandbox/call.h"_s);
        QVERIFY(tree.duplicates.isEmpty());
        tree.add(u"ui/forms/call.h"_s);
        QCOMPARE(tree.duplicates, QStringList{u"ui/forms/call.h"_s});
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
