// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <cstdlib>

#include <qt_windows.h>

namespace {

/// Whether the stream leads somewhere already: to a pipe or a file that whoever started the program gave it.
bool isGiven(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void attachToConsole()
{
    const bool hasOutput = isGiven(STD_OUTPUT_HANDLE);
    const bool hasErrors = isGiven(STD_ERROR_HANDLE);
    if ((hasOutput && hasErrors) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (!hasOutput)
        std::freopen("CONOUT$", "w", stdout);
    if (!hasErrors)
        std::freopen("CONOUT$", "w", stderr);
    // The console outlives the program, and was somebody else's before.
    static const UINT before = GetConsoleOutputCP();
    std::atexit([] { SetConsoleOutputCP(before); });
    SetConsoleOutputCP(CP_UTF8);
}
#else
void attachToConsole() {}
#endif
