// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveraddress.h"

#include "serverurl.h"

using namespace Qt::StringLiterals;

QList<KnownServer> knownServers()
{
    return {{u"WEGnology"_s, QUrl(u"https://api.app.wnology.io"_s)},
            {u"Losant"_s, QUrl(u"https://api.losant.com"_s)}};
}

std::optional<QUrl> serverAddress(const QString &typed)
{
    return serverUrlFromText(typed);
}
