// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "brokenconnection.h"
#include "sandbox.h"

#include <httplib.h>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace sandbox {

namespace {

constexpr auto host = "127.0.0.1";
constexpr std::size_t longestPath = 2000;
constexpr time_t keepAliveSeconds = 75;
constexpr std::size_t keepAliveRequests = 1'000'000;

/// One thread a connection. The library's own pool has a fixed size, and a few clients that keep idle
/// connections open would hold all of it.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    // Newer versions of the library want to know whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr));

    Taken enqueue(std::function<void()> connection) override;
    void shutdown() override;

private:
    void run(const std::function<void()> &connection);

    std::mutex m_mutex;
    std::condition_variable m_allDone;
    int m_running = 0;
};

ConnectionThreads::Taken ConnectionThreads::enqueue(std::function<void()> connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_running;
    }
    std::thread([this, task = std::move(connection)] { run(task); }).detach();
    return Taken(true);
}

void ConnectionThreads::shutdown()
{
    std::unique_lock lock(m_mutex);
    m_allDone.wait(lock, [this] { return m_running == 0; });
}

void ConnectionThreads::run(const std::function<void()> &connection)
{
    connection();
    const std::scoped_lock lock(m_mutex);
    if (--m_running == 0)
        m_allDone.notify_all();
}

/// Keeps a second server from taking the port of this socket, which the library would allow.
void forbidSharing(socket_t socket)
{
    const int on = 1;
#ifdef _WIN32
    setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on), sizeof on);
#else
    // Lets a server come back at once to a port whose old connections have not died down yet.
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
}

/// Lets many clients queue up to be accepted. The library's own queue holds five; the sixth of a burst would
/// wait a second for its next try.
void lengthenQueue(socket_t socket)
{
    constexpr int length = 512;
    ::listen(socket, length);
}

Request toRequest(const httplib::Request &from, QByteArray body)
{
    Request request;
    request.method = QString::fromStdString(from.method);
    request.path = QString::fromStdString(from.path);
    for (const auto &[name, value] : from.params)
        request.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto &[name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    request.body = std::move(body);
    return request;
}

/// Sends the first `length` bytes of the body and then breaks the connection off.
void sendAndBreak(httplib::Response &to, const std::string &body, const std::string &type, std::size_t length)
{
    to.set_content_provider(body.size(), type,
                            [body, length](std::size_t, std::size_t, httplib::DataSink &sink) {
                                sink.write(body.data(), length);
                                return false;
                            });
}

void write(const Response &from, const httplib::Request &request, httplib::Response &to)
{
    if (from.delay.count() > 0)
        std::this_thread::sleep_for(from.delay);
    if (from.breakage == Break::BeforeAnswer)
        breakConnection(request.local_port, request.remote_port);

    to.status = from.status;
    for (const auto &[name, value] : from.headers)
        to.set_header(name.toStdString(), value.toStdString());
    if (from.status == 204)
        return;
    const std::string body = from.body.toStdString();
    const std::string type = from.contentType.toStdString();
    if (from.breakage == Break::MidBody && !body.empty())
        sendAndBreak(to, body, type, body.size() / 2);
    else
        to.set_content(body, type);
}

bool hasBody(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    return request.has_header("Transfer-Encoding") || (!length.empty() && length != "0");
}

/// Whether the library reads the bodies of requests of this method.
bool isBodyRead(const std::string &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

/// Reads a body, keeping no more of it than shows that it is too large.
bool readBody(const httplib::Request &request, const httplib::ContentReader &reader, QByteArray &body)
{
    const auto receive = [&body](const char *data, std::size_t length) {
        const qsizetype room = Sandbox::bodyLimit + 1 - body.size();
        body.append(data, std::min(qsizetype(length), room));
        return true;
    };
    if (request.is_multipart_form_data())
        return reader([](const auto &) { return true; }, receive);
    return reader(receive);
}

} // namespace

class Server::Private final
{
public:
    explicit Private(Sandbox &stateful) : sandbox(stateful) {}

    void configure();

    Sandbox &sandbox;
    httplib::Server http;
    int port = -1;
    socket_t listening{};

private:
    /// Requests without a body to read: the library would wait for one that never comes.
    httplib::Server::HandlerResponse answerWithoutBody(const httplib::Request &request,
                                                       httplib::Response &response);
    void answerWithBody(const httplib::Request &request, httplib::Response &response,
                        const httplib::ContentReader &reader);
    /// What follows on the connection is the body nobody read, not the next request.
    void closeAfter(httplib::Response &response) const;
};

void Server::Private::configure()
{
    http.new_task_queue = [] {
        return new ConnectionThreads;
    };
    http.set_tcp_nodelay(true);
    http.set_keep_alive_timeout(keepAliveSeconds);
    http.set_keep_alive_max_count(keepAliveRequests);
    http.set_socket_options([this](socket_t socket) {
        forbidSharing(socket);
        listening = socket;
    });
    http.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (!response.has_header("Content-Type"))
            write(sandbox.refuse(response.status), request, response);
    });
    http.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        return answerWithoutBody(request, response);
    });

    constexpr auto anyPath = R"([\s\S]*)";
    const httplib::Server::HandlerWithContentReader handler = [this](const httplib::Request &request,
                                                                     httplib::Response &response,
                                                                     const httplib::ContentReader &reader) {
        answerWithBody(request, response, reader);
    };
    http.Post(anyPath, handler);
    http.Put(anyPath, handler);
    http.Patch(anyPath, handler);
    http.Delete(anyPath, handler);
}

httplib::Server::HandlerResponse Server::Private::answerWithoutBody(const httplib::Request &request,
                                                                    httplib::Response &response)
{
    using Outcome = httplib::Server::HandlerResponse;
    const bool body = hasBody(request);
    if (request.path.size() > longestPath)
        write(sandbox.refuse(414), request, response);
    else if (body && isBodyRead(request.method))
        return Outcome::Unhandled;
    else
        write(sandbox.handle(toRequest(request, {})), request, response);
    if (body)
        closeAfter(response);
    return Outcome::Handled;
}

void Server::Private::answerWithBody(const httplib::Request &request, httplib::Response &response,
                                     const httplib::ContentReader &reader)
{
    QByteArray body;
    if (readBody(request, reader, body)) {
        write(sandbox.handle(toRequest(request, std::move(body))), request, response);
    } else {
        write(sandbox.refuse(400), request, response);
        closeAfter(response);
    }
}

void Server::Private::closeAfter(httplib::Response &response) const
{
    const std::string body = std::exchange(response.body, {});
    if (body.empty())
        return;
    response.set_header("Connection", "close");
    const std::string type = response.get_header_value("Content-Type");
    response.headers.erase("Content-Type");
    sendAndBreak(response, body, type, body.size());
}

Server::Server(Sandbox &sandbox) : d(std::make_unique<Private>(sandbox))
{
    d->configure();
}

Server::~Server() = default;

bool Server::bind(int port)
{
    d->port = port == 0 ? d->http.bind_to_any_port(host) : port;
    if (d->port <= 0 || (port != 0 && !d->http.bind_to_port(host, port)))
        return false;
    lengthenQueue(d->listening);
    return true;
}

QString Server::url() const
{
    return QStringLiteral("http://%1:%2").arg(QLatin1StringView(host)).arg(d->port);
}

bool Server::run()
{
    return d->http.listen_after_bind();
}

} // namespace sandbox
