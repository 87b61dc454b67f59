// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "clockwatch.h"
#include "tokenstore.h"

using namespace std::chrono_literals;

namespace {

// A token is renewed when this share of its life is over: late enough to be rare, early enough to leave
// days of grace on a token that lives for weeks.
constexpr double renewalPoint = 0.75;

// QTimer's range is short of 25 days, so the clock is asked again. What a timer does not notice, ClockWatch
// does.
constexpr auto longestWait = 1h;

} // namespace

Session::Session(Account account, Token token, Transport &transport, TokenStore &store, const Clock &clock,
                 QObject *parent)
    : QObject(parent),
      m_account(std::move(account)),
      m_token(std::move(token)),
      m_store(store),
      m_clock(clock),
      m_api(transport, m_account.server),
      // The lightest question there is, and one that needs no token.
      m_reachability([this] { m_api.auth().usesSso(m_account.email).ignore(); }, {}, this)
{
    m_tokenSince = std::min(m_token.issuedAt().value_or(m_clock.now()), m_clock.now());
    m_api.setToken(m_token);
    m_api.onUnauthorized([this] { doubtToken(); });
    m_api.onReached([this](bool reached) {
        compareClocks();
        m_reachability.report(reached);
    });
    connect(&m_reachability, &Reachability::changed, this, &Session::noteReachable);
    connect(&m_store, &TokenStore::recovered, this, [this] {
        if (m_kept)
            this->store();
        else if (m_everKept)
            m_store.remove(m_account.id()).ignore();
    });
    m_renewal.setSingleShot(true);
    m_renewal.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_renewal, &QTimer::timeout, this, &Session::renewIfDue);
    connect(new ClockWatch(clock, this), &ClockWatch::jumped, this, [this](std::chrono::milliseconds by) {
        // Of a clock that was put back, the token's age must not know: it would seem young until it is dead.
        if (by.count() < 0)
            m_tokenSince = m_tokenSince.addMSecs(by.count());
        scheduleRenewal();
    });
    scheduleRenewal();
}

void Session::setKept(bool kept)
{
    const bool wasKept = std::exchange(m_kept, kept);
    if (kept) {
        m_everKept = true;
        store();
        return;
    }
    if (wasKept)
        m_store.remove(m_account.id()).ignore();
    setStorage(Storage::ThisSessionOnly);
}

void Session::markStored()
{
    m_kept = true;
    m_everKept = true;
    setStorage(Storage::Stored);
}

void Session::adopt(Token token)
{
    m_token = std::move(token);
    m_tokenSince = m_clock.now();
    m_expired = false;
    m_api.setToken(m_token);
    if (m_kept)
        store();
    m_failedRenewals = 0;
    scheduleRenewal();
    Q_EMIT tokenChanged();
}

void Session::revive(Account::SignIn signIn, Token token)
{
    m_account.signIn = signIn;
    adopt(std::move(token));
}

Call<Done> Session::renew()
{
    if (m_expired || !canRenew())
        return Call<Done>::ready(
            ApiError{.kind = m_expired ? ApiError::Kind::Unauthorized : ApiError::Kind::Forbidden});
    Promise<Done> promise;
    Call<Done> call = promise.call();
    m_awaitingRenewal.push_back(std::move(promise));
    if (!std::exchange(m_renewing, true)) {
        m_api.auth().refreshToken().then(this, [this, renewed = m_token.secret()](Result<AuthedUser> user) {
            finishRenewal(renewed, std::move(user));
        });
    }
    return call;
}

void Session::finishRenewal(const Secret &renewed, Result<AuthedUser> user)
{
    m_renewing = false;
    auto waiting = std::exchange(m_awaitingRenewal, {});
    // A token adopted meanwhile (of a changed password, say) is the newer one, and may have ended this one.
    const bool superseded = renewed != m_token.secret();
    if (!superseded && user) {
        adopt(user->token);
    } else if (!superseded) {
        ++m_failedRenewals;
        scheduleRenewal();
    }
    const Result<Done> answer =
        superseded || user ? Result<Done>(Done{}) : Result<Done>(std::move(user).error());
    for (Promise<Done> &promise : waiting)
        promise.resolve(answer);
}

Session::TokenHold Session::holdToken()
{
    ++m_holds;
    return TokenHold(this);
}

Session::TokenHold::~TokenHold()
{
    if (m_session)
        m_session->release();
}

void Session::release()
{
    if (--m_holds > 0)
        return;
    // Of a token that was replaced meanwhile nobody needs to know whether it lives.
    const std::optional<Secret> doubted = std::exchange(m_doubted, std::nullopt);
    if (doubted == m_token.secret())
        doubtToken();
    if (!m_expired)
        scheduleRenewal();
}

void Session::setProfile(const Profile &profile)
{
    const std::optional<Profile> before = std::exchange(m_profile, profile);
    // What a save answers leaves them out, and they are not what it changed.
    if (before && !profile.recentApplications) {
        m_profile->recentApplications = before->recentApplications;
        m_profile->recentDashboards = before->recentDashboards;
        m_profile->recentOrganizations = before->recentOrganizations;
    }
    ++m_profileVersion;
    m_profileTime = m_clock.now();
    Account account = m_account;
    account.name = profile.displayName();
    account.email = profile.email.value_or(account.email);
    if (account != m_account) {
        m_account = account;
        Q_EMIT accountChanged();
    }
    loadPicture(profile.avatarUrl.value_or(QUrl()));
    Q_EMIT profileChanged();
}

void Session::loadProfile()
{
    if (m_loadingProfile)
        return;
    m_loadingProfile = true;
    m_api.profile()
        .get({.includeRecent = true})
        .then(this, [this, asked = m_profileVersion](Result<Profile> profile) {
            m_loadingProfile = false;
            m_profileMissed = !profile && profile.error().httpStatus == 0;
            if (!profile)
                Q_EMIT profileFailed(profile.error());
            else if (asked == m_profileVersion)
                setProfile(*profile);
            else // A save came in between: what it answered is newer than this.
                Q_EMIT profileChanged();
        });
}

void Session::store()
{
    if (!m_store.isPersistent()) {
        setStorage(Storage::ThisSessionOnly);
        return;
    }
    setStorage(Storage::Saving);
    m_store.write(m_account.id(), m_token.secret())
        .then(this, [this, token = m_token.secret()](Result<Done> result) {
            // Only the answer about the token in force counts, and only while it shall be kept.
            if (token != m_token.secret() || !m_kept)
                return;
            if (result)
                setStorage(Storage::Stored);
            else
                setStorage(Storage::ThisSessionOnly, result.error());
        });
}

void Session::setStorage(Storage storage, std::optional<ApiError> problem)
{
    if (m_storage == storage && m_storageProblem == problem)
        return;
    m_storage = storage;
    m_storageProblem = std::move(problem);
    Q_EMIT storageChanged();
}

void Session::noteReachable()
{
    Q_EMIT reachableChanged();
    if (!isReachable())
        return;
    if (m_profileMissed)
        loadProfile();
    // A renewal that was due while there was no way to the server.
    if (std::exchange(m_failedRenewals, 0) > 0)
        scheduleRenewal();
}

// Called the moment an answer is in. One without a new date, such as a refusal, tells nothing new.
void Session::compareClocks()
{
    const QDateTime date = m_api.serverDate();
    if (std::exchange(m_serverDate, date) == date)
        return;
    m_clockLead.reset();
    if (date.isValid())
        m_clockLead = std::chrono::seconds(date.secsTo(m_clock.now()));
}

void Session::loadPicture(const QUrl &url)
{
    if (std::exchange(m_pictureUrl, url) == url)
        return;
    m_picture.clear();
    m_loadingPicture = !url.isEmpty();
    if (!m_loadingPicture) {
        Q_EMIT pictureChanged();
        return;
    }
    m_api.profile().avatar(url).then(this, [this, url](Result<QByteArray> picture) {
        if (url != m_pictureUrl)
            return;
        m_loadingPicture = false;
        // Without a picture the initials stand; that is not worth a message.
        m_picture = picture ? *picture : QByteArray();
        Q_EMIT pictureChanged();
    });
}

// A 401 may also mean that a password typed into a form was wrong, so a plain read decides.
void Session::doubtToken()
{
    if (m_checkingToken || m_expired)
        return;
    if (m_holds > 0) {
        m_doubted = m_token.secret();
        return;
    }
    m_checkingToken = true;
    m_api.profile().get().then(this, [this, token = m_token.secret()](Result<Profile> profile) {
        m_checkingToken = false;
        const bool refused = !profile && profile.error().kind == ApiError::Kind::Unauthorized;
        if (!refused || token != m_token.secret())
            return;
        if (m_holds > 0)
            m_doubted = token;
        else
            markExpired();
    });
}

void Session::markExpired()
{
    m_expired = true;
    m_renewal.stop();
    Q_EMIT expired();
}

bool Session::canRenew() const
{
    return m_account.signIn == Account::SignIn::Password && m_token.allows(ActionId::RefreshToken);
}

std::optional<QDateTime> Session::renewalDue() const
{
    const auto issued = m_token.issuedAt();
    const auto expires = m_token.expiresAt();
    if (!canRenew() || !issued || !expires || *expires <= *issued)
        return {};
    return m_tokenSince.addMSecs(qint64(double(issued->msecsTo(*expires)) * renewalPoint));
}

void Session::scheduleRenewal()
{
    const auto due = renewalDue();
    if (!due) {
        m_renewal.stop();
        return;
    }
    // After a failure: 30 s, 60 s, … but never later than the hourly look at the clock.
    const auto pause = m_failedRenewals > 0 ? 30s * (1 << std::min(m_failedRenewals - 1, 6)) : 0s;
    const auto wait =
        std::max<std::chrono::milliseconds>(std::chrono::milliseconds(m_clock.now().msecsTo(*due)), pause);
    m_renewal.start(
        std::min<std::chrono::milliseconds>(std::max<std::chrono::milliseconds>(wait, 1ms), longestWait));
}

void Session::renewIfDue()
{
    const auto due = renewalDue();
    if (m_holds > 0)
        return; // release() looks again.
    if (due && *due <= m_clock.now())
        renew().ignore();
    else
        scheduleRenewal();
}
