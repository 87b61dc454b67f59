// SPDX-License-Identifier: GPL-3.0-or-later
#include "processguard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

bool guardProcess()
{
#ifdef QT_NO_DEBUG
    return !qEnvironmentVariableIsSet("CONTA_ALLOW_DEBUGGER") && guardProcessAlways();
#else
    return false;
#endif
}

bool guardProcessAlways()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    bool guarded = setrlimit(RLIMIT_CORE, &none) == 0;
#ifdef Q_OS_LINUX
    // A core pattern that pipes into a program takes no heed of the limit, but of this.
    guarded = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && guarded;
#endif
    return guarded;
#else
    return false;
#endif
}
