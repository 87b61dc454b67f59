// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocations.h"
#include "api.h"
#include "figures.h"
#include "httptransport.h"
#include "sandboxserver.h"

#include <QEventLoop>
#include <QJsonDocument>
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

// What a program without a service layer would write: the answer as a JSON document.
bool getBare(QNetworkAccessManager &manager, const QNetworkRequest &request)
{
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError && QJsonDocument::fromJson(reply->readAll()).isObject();
}

bool getServed(Api &api)
{
    QEventLoop loop;
    bool good = false;
    api.profile().get().then(&loop, [&](const Result<Profile> &profile) {
        good = bool(profile);
        loop.quit();
    });
    loop.exec();
    return good;
}

} // namespace

Figures serviceFigures()
{
    SandboxServer sandbox;
    HttpTransport transport(nullptr);
    Api api(transport, sandbox.url());
    const QByteArray token = sandbox.apiToken(u"empty@conta.example"_s, {u"all.User"_s});
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
        runBatch(served, [&] { good = getServed(api) && good; });
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
