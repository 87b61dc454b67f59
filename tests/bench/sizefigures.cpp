// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr double kibibyte = 1024;

double strippedSize(const QString &program)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"program"_s);
    if (QProcess::execute(u"strip"_s, {u"-o"_s, copy, program}) != 0)
        return 0;
    return double(QFileInfo(copy).size()) / kibibyte;
}

// What the linker can take of a static library: code and data, as size(1) counts them.
double sizeOfLibrary(const QString &library)
{
    QProcess size;
    size.start(u"size"_s, {u"--totals"_s, library});
    if (!size.waitForFinished() || size.exitCode() != 0)
        return 0;
    const QByteArrayList lines = size.readAllStandardOutput().trimmed().split('\n');
    const QByteArrayList columns = lines.last().simplified().split(' ');
    constexpr int text = 0;
    constexpr int data = 1;
    return (columns.value(text).toDouble() + columns.value(data).toDouble()) / kibibyte;
}

} // namespace

Figures sizeFigures()
{
    const QDir bin(QCoreApplication::applicationDirPath());
    Figures figures;
    for (const QString &name : {u"conta"_s, u"conta-sandbox"_s}) {
        const double size = strippedSize(bin.filePath(name));
        figures.append(
            {.name = name + u", stripped"_s, .value = size, .unit = Unit::Kibibytes, .known = size > 0});
    }
    QDirIterator libraries(bin.filePath(u"../ui/pages"_s), {u"libconta_page_*.a"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
    while (libraries.hasNext()) {
        const QString library = libraries.next();
        const double size = sizeOfLibrary(library);
        figures.append({.name = u"Page: "_s + QFileInfo(library).completeBaseName().mid(14),
                        .value = size,
                        .unit = Unit::Kibibytes,
                        .known = size > 0});
    }
    return figures;
}
