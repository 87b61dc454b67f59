// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releases.h"

class Transport;

/// A small JSON file on a server, {"version": "1.2.0", "url": "https://…"}, as Releases. The request carries
/// nothing that tells who asks.
class ReleaseFeed final : public Releases
{
public:
    /// The transport must outlive it; url as HttpRequest::url.
    ReleaseFeed(Transport &transport, QUrl url);

    Call<Release> latest() override;
    QString host() const override { return m_url.host(); }

private:
    Transport &m_transport;
    QUrl m_url;
    QObject m_context;
};
