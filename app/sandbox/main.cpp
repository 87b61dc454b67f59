// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "sandbox.h"
#include "server.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

constexpr int badArguments = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Ends the process with its standard input: a parent that was killed closes it too, and so leaves no orphan.
void exitWithStdin()
{
    std::thread([] {
        while (std::getchar() != EOF)
            continue;
        std::_Exit(EXIT_SUCCESS);
    }).detach();
}

int serve(const sandbox::Options &options)
{
    sandbox::Sandbox sandbox(options.settings);
    sandbox::Server server(sandbox);
    if (!server.bind(options.port)) {
        print(stderr, QStringLiteral("conta-sandbox: port %1 is not to be had\n").arg(options.port));
        return EXIT_FAILURE;
    }
    if (options.exitWithStdin)
        exitWithStdin();
    print(stdout, server.url() + QLatin1Char('\n'));
    return server.run() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = sandbox::Options::parse(arguments);
    switch (options.task) {
    case sandbox::Options::Task::ShowHelp:
        print(stdout, sandbox::Options::help());
        return EXIT_SUCCESS;
    case sandbox::Options::Task::ShowVersion:
        print(stdout, QStringLiteral("conta-sandbox " CONTA_VERSION "\n"));
        return EXIT_SUCCESS;
    case sandbox::Options::Task::Refuse:
        print(stderr, QStringLiteral("conta-sandbox: %1\nTry --help.\n").arg(options.error));
        return badArguments;
    case sandbox::Options::Task::Serve:
        break;
    }
    return serve(options);
}
