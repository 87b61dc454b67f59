// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QUrl>

class JsonReader;
class RestClient;

/// Under which names a server shows itself.
struct WhiteLabel
{
    QUrl appUrl; ///< The web console's address, as WebConsole::addressFromText() gives it.
    QString endpointDomain;

    static WhiteLabel read(JsonReader &reader);
};

/// What a server says of itself to everyone.
class WhiteLabelApi final
{
public:
    explicit WhiteLabelApi(RestClient &client) : m_client(client) {}

    /// GET /whitelabels/domain, without a token. Errors: Kind::NotOffered where the server has no such route,
    /// Kind::BadResponse where its console's address is none that a browser should be sent to.
    Call<WhiteLabel> domain();

private:
    RestClient &m_client;
};
