// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstore.h"
#include "fuzztarget.h"
#include "uisettings.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

// One folder for the whole run: making one for each input would take most of the time.
QString stateFile()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("state.json"));
}

// False where the file could not be read and was put aside.
bool isWhole(const QString &damagedCopy)
{
    if (damagedCopy.isEmpty())
        return true;
    demand(QFile::remove(damagedCopy), "a damaged file was not put aside");
    return false;
}

} // namespace

// The files that outlive the program, as somebody or something may have left them.
void tryInput(const QByteArray &input)
{
    const QString path = stateFile();
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly) && file.write(input) == input.size(), "the test cannot write");
    file.close();

    AccountStore store(path);
    if (!isWhole(store.damagedCopy()))
        return;
    const UiSettings settings(path);
    static_cast<void>(settings.theme());
    static_cast<void>(settings.windowGeometry());
    static_cast<void>(settings.lastPage());
    if (store.accounts().isEmpty())
        return;
    const Account first = store.accounts().first();
    demand(store.remember(first, true).has_value(), "the list cannot be written");
    const AccountStore again(path);
    demand(again.accounts() == store.accounts(), "the list changed by being written and read");
    demand(again.toRestore() == first, "another account would be opened");
}
