// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataexport.h"

#include "clock.h"
#include "jsonreader.h"
#include "session.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ExportPart::Kind;

namespace {

// Few enough to leave the server and the rest of the window room.
constexpr int callsAtOnce = 4;

constexpr int refusalsTaken = 3;
constexpr auto usualPause = 5s;
constexpr auto longestPause = 60s;

struct Named
{
    QString id;
    QString name;
};

QList<Named> itemsOf(const QJsonValue &list)
{
    QList<Named> items;
    const QJsonArray array = list.toObject().value("items"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject item = value.toObject();
        items.append({item.value("id"_L1).toString(), item.value("name"_L1).toString()});
    }
    return items;
}

} // namespace

DataExport::DataExport(Session &session, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DataExport::fetchMore);
    connect(&session, &Session::tokenChanged, this, &DataExport::goOnWithNewToken);
}

void DataExport::start()
{
    if (m_state != State::Idle)
        return;
    ++m_round;
    m_steps.clear();
    m_waiting.clear();
    m_doubts.clear();
    m_running = m_done = 0;
    m_probing = m_knowsParents = false;
    m_period = {};
    m_current = 0;
    for (const Kind kind : {Kind::Profile, Kind::Invites, Kind::Applications, Kind::RecentApplications,
                            Kind::RecentDashboards, Kind::RecentOrganizations})
        add({.kind = kind});
    setState(State::Gathering);
    fetchMore();
}

void DataExport::cancel()
{
    if (m_state == State::Idle)
        return;
    ++m_round;
    m_pause.stop();
    setState(State::Idle);
}

void DataExport::add(const ExportPart &part)
{
    m_waiting.push_back(m_steps.size());
    m_steps.push_back({.part = part, .answer = {}});
}

void DataExport::fetchMore()
{
    while (m_state == State::Gathering && m_doubts.empty() && !m_pause.isActive() &&
           m_running < callsAtOnce && !m_waiting.empty()) {
        const std::size_t step = m_waiting.front();
        m_waiting.pop_front();
        fetch(step);
    }
}

void DataExport::fetch(std::size_t step)
{
    ++m_running;
    m_current = step;
    Q_EMIT progressed();
    m_steps[step]
        .part.fetch(m_session.api().raw(), m_period)
        .then(this, [this, step, round = m_round,
                     sentWith = m_session.token().secret()](Result<QJsonValue> answer) {
            if (round == m_round)
                receive(step, sentWith, std::move(answer));
        });
}

void DataExport::receive(std::size_t step, const Secret &sentWith, Result<QJsonValue> answer)
{
    --m_running;
    const auto kind = answer ? std::nullopt : std::optional(answer.error().kind);
    if (kind == ApiError::Kind::Unauthorized && sentWith != m_session.token().secret()) {
        m_waiting.push_front(step);
        fetchMore();
    } else if (kind == ApiError::Kind::Unauthorized) {
        m_doubts.push_back({.step = step, .error = answer.error()});
        doubtToken();
    } else if (kind == ApiError::Kind::RateLimited && m_steps[step].refusals++ < refusalsTaken) {
        m_waiting.push_front(step);
        m_pause.start(std::min<std::chrono::milliseconds>(answer.error().retryAfter.value_or(usualPause),
                                                          longestPause));
    } else {
        settle(step, std::move(answer));
        fetchMore();
        finishIfThrough();
    }
}

void DataExport::settle(std::size_t step, Result<QJsonValue> answer)
{
    m_steps[step].answer = std::move(answer);
    ++m_done;
    learnFrom(step);
    Q_EMIT progressed();
}

void DataExport::learnFrom(std::size_t step)
{
    const Kind kind = m_steps[step].part.kind;
    const Result<QJsonValue> answer = *m_steps[step].answer;
    if (kind == Kind::Profile)
        learnPeriod(answer);
    if (kind == Kind::Applications && answer) {
        const int page = m_steps[step].part.page;
        const qint64 total = answer->toObject().value("totalCount"_L1).toInteger();
        // Things may come and go meanwhile: an empty page is the end, whatever the total says.
        if (!itemsOf(*answer).isEmpty() && total > qint64(page + 1) * RawApi::applicationsPerPage)
            add({.kind = Kind::Applications, .page = page + 1});
    }
    learnParents();
}

// The usage of the billing period can be asked for as soon as the profile says which that is.
void DataExport::learnPeriod(const Result<QJsonValue> &profile)
{
    std::optional<Profile> known = m_session.profile();
    if (profile) {
        if (const Result<Profile> fresh = JsonReader::decodeValue(*profile, &Profile::read))
            known = *fresh;
    }
    if (known && known->currentPeriodStart && known->currentPeriodEnd)
        m_period = {
            .start = known->currentPeriodStart,
            .end = std::min(*known->currentPeriodEnd, std::max(m_clock.now(), *known->currentPeriodStart))};
    for (const Kind kind :
         {Kind::PayloadsByType, Kind::PayloadsByDay, Kind::DevicesByDay, Kind::NotebookMinutesByDay})
        add({.kind = kind});
}

// Recent devices and flows are kept by application: by those the user owns, and by those opened lately, which
// may be an organization's.
void DataExport::learnParents()
{
    if (m_knowsParents)
        return;
    QList<Named> parents;
    std::optional<ApiError> problem;
    for (const Step &step : m_steps) {
        if (step.part.kind != Kind::Applications && step.part.kind != Kind::RecentApplications)
            continue;
        if (!step.answer)
            return;
        if (*step.answer)
            parents += itemsOf(**step.answer);
        else
            problem = step.answer->error();
    }
    m_knowsParents = true;
    QSet<QString> seen;
    for (const Named &parent : std::as_const(parents)) {
        const QString id = parent.id.toLower();
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen.insert(id);
        for (const Kind kind : {Kind::RecentDevices, Kind::RecentFlows})
            add({.kind = kind, .parentId = parent.id, .parentName = parent.name});
    }
    if (!problem)
        return;
    // Without the whole list, nobody knows of which applications something is missing.
    for (const Kind kind : {Kind::RecentDevices, Kind::RecentFlows}) {
        m_steps.push_back({.part = {.kind = kind}, .answer = *problem});
        ++m_done;
    }
}

// A 401 may also be about one scope, so a plain read decides.
void DataExport::doubtToken()
{
    if (m_probing || m_state != State::Gathering)
        return;
    m_probing = true;
    m_session.api().profile().get().then(
        this, [this, round = m_round, asked = m_session.token().secret()](const Result<Profile> &profile) {
            if (round != m_round)
                return;
            m_probing = false;
            if (asked != m_session.token().secret())
                goOnWithNewToken();
            else if (!profile && profile.error().kind == ApiError::Kind::Unauthorized)
                setState(State::AwaitsSignIn);
            else
                settleDoubts();
        });
}

void DataExport::settleDoubts()
{
    for (const Doubt &doubt : std::exchange(m_doubts, {}))
        settle(doubt.step, doubt.error);
    fetchMore();
    finishIfThrough();
}

void DataExport::goOnWithNewToken()
{
    if (m_state == State::Idle || m_probing)
        return;
    for (const Doubt &doubt : std::exchange(m_doubts, {}))
        m_waiting.push_front(doubt.step);
    setState(State::Gathering);
    fetchMore();
}

void DataExport::finishIfThrough()
{
    const bool isThrough = m_state == State::Gathering && m_running == 0 && m_waiting.empty() &&
                           m_doubts.empty() && m_done == total();
    if (!isThrough)
        return;
    ++m_round;
    AccountExport gathered{
        .account = m_session.account(), .madeAt = m_clock.now(), .period = m_period, .parts = {}};
    for (Step &step : m_steps)
        gathered.parts.append({.part = step.part, .answer = std::move(*step.answer)});
    setState(State::Idle);
    Q_EMIT finished(gathered);
}

void DataExport::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}
