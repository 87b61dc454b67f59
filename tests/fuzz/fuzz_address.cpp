// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"
#include "serverurl.h"

void tryInput(const QByteArray &input)
{
    const auto url = serverUrlFromText(QString::fromUtf8(input));
    if (!url)
        return;
    demand(isTrustworthy(*url), "a token would go out unencrypted");
    demand(!url->host().isEmpty() && url->userInfo().isEmpty() && !url->hasQuery(), "no mere address");
    demand(serverUrlFromText(url->toString()) == url, "an address that changes when it is read again");
}
