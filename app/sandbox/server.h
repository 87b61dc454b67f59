// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace sandbox {

class Sandbox;

/// Serves a Sandbox over HTTP on the loopback interface, and nowhere else.
class Server final
{
public:
    explicit Server(Sandbox &sandbox);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();

    /// Takes the port, or a free one for 0. False when it is not to be had.
    bool bind(int port);
    /// `http://127.0.0.1:PORT`; only after bind().
    QString url() const;
    /// Answers requests for as long as the process lives. Returns false when it could not begin.
    bool run();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
