// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "console.h"
#include "languages.h"
#include "processguard.h"
#include "program.h"
#include "singleinstance.h"
#include "version.h"

#ifdef CONTA_DBUS
#include "busapplication.h"
#endif

#include <QApplication>
#include <QTextStream>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Hands over to the program that runs already. The exit code: 1 where that one does not answer.
int handOver(const SingleInstance &instance, const CommandLine &commandLine)
{
    const StartRequest request{.page = commandLine.page,
                               .invite = commandLine.invite,
                               .server = commandLine.server.value_or(QUrl()),
                               .activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    const bool isTour = !commandLine.tourDir.isEmpty();
    if (!isTour && instance.handOver(request))
        return 0;
    attachToConsole();
    QTextStream(stderr) << (isTour ? QCoreApplication::translate(
                                         "CommandLine", "Conta is running already: close it before a tour.")
                                   : QCoreApplication::translate(
                                         "CommandLine", "Conta is running already, but does not answer."))
                        << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    QCoreApplication::setApplicationName(u"conta"_s);
    QCoreApplication::setApplicationVersion(contaVersion());
    QGuiApplication::setApplicationDisplayName(u"Conta"_s);
    QGuiApplication::setDesktopFileName(u"org.conta.Conta"_s);
    // --help and --version must work where no window can.
    CommandLine commandLine;
    std::unique_ptr<SingleInstance> instance;
    {
        QCoreApplication application(argc, argv);
        commandLine = CommandLine::parse(QCoreApplication::arguments());
        if (commandLine.message) {
            const Languages languages(application, commandLine.earlyLanguage());
            commandLine = CommandLine::parse(QCoreApplication::arguments());
        }
    }
    if (commandLine.message || !commandLine.tourDir.isEmpty())
        attachToConsole();
    if (commandLine.message) {
        QTextStream(commandLine.exitCode == 0 ? stdout : stderr) << *commandLine.message;
        return commandLine.exitCode;
    }
    // The demo keeps nothing, so any number of it may run.
    if (!commandLine.demo) {
        QCoreApplication application(argc, argv);
        instance = std::make_unique<SingleInstance>(commandLine.profileFolder());
        if (!instance->claim()) {
            const Languages languages(application, commandLine.earlyLanguage());
            return handOver(*instance, commandLine);
        }
    }
    QApplication application(argc, argv);
    Program program(application, commandLine);
    if (instance) {
        QObject::connect(instance.get(), &SingleInstance::requested, &program, &Program::takeRequest);
        instance->listen();
    }
#ifdef CONTA_DBUS
    // By name there is one program a session: the one with the usual profile.
    std::unique_ptr<BusApplication> onBus;
    if (!commandLine.demo && commandLine.profileDir.isEmpty()) {
        onBus = std::make_unique<BusApplication>();
        QObject::connect(onBus.get(), &BusApplication::requested, &program, &Program::takeRequest);
        onBus->listen();
    }
#endif
    program.start();
    return QApplication::exec();
}
