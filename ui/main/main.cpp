// SPDX-License-Identifier: GPL-3.0-or-later
#include "appicon.h"
#include "commandline.h"
#include "console.h"
#include "languages.h"
#include "program.h"
#include "version.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    attachToConsole();
    QCoreApplication::setApplicationName(u"conta"_s);
    QCoreApplication::setApplicationVersion(contaVersion());
    QGuiApplication::setApplicationDisplayName(u"Conta"_s);
    QGuiApplication::setDesktopFileName(u"org.conta.Conta"_s);
    // --help and --version must work where no window can.
    CommandLine commandLine;
    {
        const QCoreApplication application(argc, argv);
        commandLine = CommandLine::parse(QCoreApplication::arguments());
    }
    if (commandLine.message) {
        QTextStream(commandLine.exitCode == 0 ? stdout : stderr) << *commandLine.message;
        return commandLine.exitCode;
    }
    QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(appIcon());
    const Languages languages(application, commandLine.language);
    Program program(application, commandLine);
    program.start();
    return QApplication::exec();
}
