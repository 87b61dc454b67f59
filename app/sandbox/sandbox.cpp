// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "dispatcher.h"
#include "seed.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray httpDate(qint64 msSinceEpoch)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msSinceEpoch).toUTC();
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Response dispatchWithFaults(State &state, const Request &request)
{
    const std::chrono::milliseconds delay = state.faults.takeDelay(request);
    const std::optional<Faults::Failure> failure = state.faults.take(request);
    Response response;
    if (!failure || failure->afterwards || failure->answer.breakage == Break::MidBody)
        response = dispatch(state, request);
    if (failure) {
        // A broken answer breaks off in the middle of the true one, unless a body was given.
        const bool keepsTrueAnswer =
            failure->answer.breakage == Break::MidBody && failure->answer.body.isEmpty();
        if (keepsTrueAnswer)
            response.breakage = Break::MidBody;
        else
            response = failure->answer;
    }
    response.delay = delay;
    return response;
}

} // namespace

Sandbox::Sandbox(Settings settings)
{
    m_state.settings = settings;
    m_state.world = seededWorld(settings.seed, m_state.clock.nowMs());
}

Response Sandbox::handle(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    Response response;
    if (request.body.size() > bodyLimit) {
        response = errorResponse(413, "PayloadTooLarge"_L1, u"The body is larger than 1 MB"_s);
    } else if (request.path.startsWith("/sandbox/"_L1)) {
        response = dispatch(m_state, request);
    } else {
        response = dispatchWithFaults(m_state, request);
        m_state.log.add(request, response.breakage == Break::BeforeAnswer ? 0 : response.status);
    }
    response.headers.append({"Date", httpDate(m_state.clock.nowMs())});
    return response;
}

Response Sandbox::refuse(int status)
{
    const std::scoped_lock lock(m_mutex);
    Response response =
        errorResponse(status, "BadRequest"_L1, u"This is not a request that can be answered"_s);
    response.headers.append({"Date", httpDate(m_state.clock.nowMs())});
    return response;
}

} // namespace sandbox
