// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawusage.h"

#include "testwindow.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

RawUsage::RawUsage(const QUrl &server, TestWindow &window)
    : m_server(server),
      m_token(window.sessions().session()->token().secret().reveal())
{
}

QJsonObject RawUsage::get(const QString &path, qint64 startMs, qint64 endMs)
{
    return fetch(u"%1?start=%2&end=%3"_s.arg(path).arg(startMs).arg(endMs - 1));
}

QJsonArray RawUsage::counts(const QString &path, qint64 startMs, qint64 endMs)
{
    return get(path, startMs, endMs).value("counts"_L1).toArray();
}

qint64 RawUsage::sum(bool asBytes, bool withNonBillable, qint64 fromMs, qint64 toMs)
{
    QMap<qint64, qint64> &hours = m_hours[{asBytes, withNonBillable}];
    if (hours.isEmpty()) {
        const QJsonObject answer =
            fetch(u"/me/payloadCountsBreakdown?start=0&resolution=3600000&asBytes=%1"
                  "&includeNonBillable=%2"_s.arg(asBytes ? u"true"_s : u"false"_s,
                                                 withNonBillable ? u"true"_s : u"false"_s));
        const QJsonArray counts = answer.value("counts"_L1).toArray();
        for (const QJsonValue &count : counts) {
            const auto date = QDateTime::fromString(count["date"_L1].toString(), Qt::ISODateWithMs);
            hours.insert(date.toMSecsSinceEpoch(), count["value"_L1].toInteger());
        }
    }
    qint64 sum = 0;
    for (auto hour = hours.lowerBound(fromMs); hour != hours.end() && hour.key() < toMs; ++hour)
        sum += *hour;
    return sum;
}

QJsonObject RawUsage::fetch(const QString &pathAndQuery)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_server.toString() + pathAndQuery));
    request.setRawHeader("Authorization", "Bearer " + m_token);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        QTest::qFail(qPrintable(pathAndQuery + u": "_s + reply->errorString()), __FILE__, __LINE__);
    return QJsonDocument::fromJson(reply->readAll()).object();
}
