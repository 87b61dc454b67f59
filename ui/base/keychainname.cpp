// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainname.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeychainName)
};

} // namespace

QString keychainName()
{
#if defined(Q_OS_WIN)
    return Words::tr("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return Words::tr("macOS keychain");
#else
    return Words::tr("GNOME Keyring or KWallet");
#endif
}
