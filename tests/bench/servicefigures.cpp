// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocations.h"
#include "api.h"
#include "await.h"
#include "figures.h"
#include "httptransport.h"
#include "sandboxserver.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int batches = 10;
constexpr int callsOfABatch = 500;

struct Cost
{
    QList<double> milliseconds; // Of each batch.
    QList<double> allocations;  // Of this thread, a call.
};

template <typename Call>
void runBatch(Cost &cost, Call call)
{
    const qint64 before = allocationsSoFar();
    cost.milliseconds.append(millisecondsOf([&] {
        for (int n = 0; n < callsOfABatch; ++n)
            call();
    }));
    cost.allocations.append(double(allocationsSoFar() - before) / callsOfABatch);
}

// What a program without a service layer would write.
bool getBare(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return !reply->readAll().isEmpty() && reply->error() == QNetworkReply::NoError;
}

} // namespace

Figures serviceFigures()
{
    SandboxServer sandbox;
    HttpTransport transport(nullptr);
    Api api(transport, sandbox.url());
    const QByteArray token = sandbox.apiToken(u"demo@conta.example"_s, {u"all.User"_s});
    api.setToken(Token::fromServer(Secret(token)));
    QNetworkAccessManager manager;
    QUrl url = sandbox.url();
    url.setPath(u"/me"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Version", "^1.30.0");
    Cost bare;
    Cost served;
    bool good = true;
    for (int batch = 0; batch < batches; ++batch) {
        runBatch(bare, [&] { good = getBare(manager, request) && good; });
        runBatch(served, [&] { good = bool(await(api.profile().get())) && good; });
    }
    return {
        {.name = u"5,000 reads through ProfileApi, to QNetworkAccessManager alone"_s,
         .value = median(served.milliseconds) / median(bare.milliseconds),
         .bound = 1.15,
         .noise = 0.1,
         .known = good},
        {.name = u"One read through ProfileApi"_s,
         .value = median(served.milliseconds) / callsOfABatch,
         .unit = Unit::Milliseconds,
         .known = good},
        {.name = u"Allocations of one read through ProfileApi"_s,
         .value = median(served.allocations),
         .unit = Unit::Count,
         .known = good && allocationsSoFar() >= 0},
        {.name = u"Allocations of one read through QNetworkAccessManager alone"_s,
         .value = median(bare.allocations),
         .unit = Unit::Count,
         .known = good && allocationsSoFar() >= 0},
    };
}
