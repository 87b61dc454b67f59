// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "wireserver.h"

#include <QMap>

#include <functional>

/// One way in which a server, or whatever stands before it, fails a request, and what has to come of it.
struct Fault
{
    /// How the server meets a connection.
    enum class Connection { Plain, Encrypted, Refused, UnknownAuthority, WrongHost, Expired, NotTls };

    /// What an answer may be made of.
    struct Scene
    {
        ActionId action;
        WireServer::Request request;
        QUrl server;   ///< Without a path.
        QUrl stranger; ///< Another server, plain http, which must never hear of any of this.
    };

    QString name; ///< "reset in the headers"
    std::function<WireServer::Answer(const Scene &)> answer;

    /// How calls end, as outcomeText() in the test writes it: "Offline ConnectionClosed", "Invalid", "value".
    QString reads;
    QString writes;
    QMap<ActionId, QString> exceptions = {};
    QString orElse; ///< Another outcome that is as good, where Qt sees the same thing in two ways.

    Connection connection = Connection::Plain;
    bool hangs = false; ///< Ends by the client's own bound on time.
};

/// Every fault, in the order in which docs/faults.md lists them.
QList<Fault> faults();
