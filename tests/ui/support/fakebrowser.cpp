// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebrowser.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

FakeBrowser::FakeBrowser()
{
    handle("open");
}

FakeBrowser::~FakeBrowser()
{
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void FakeBrowser::goAway()
{
    // A slot that is not there fails as a missing browser does.
    handle("noSuchSlot");
}

void FakeBrowser::handle(const char *slot)
{
    QDesktopServices::setUrlHandler(u"http"_s, this, slot);
    QDesktopServices::setUrlHandler(u"https"_s, this, slot);
}
