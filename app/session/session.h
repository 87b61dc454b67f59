// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "api.h"
#include "clock.h"
#include "profile.h"
#include "reachability.h"
#include "token.h"
#include "tokenstore.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

class AccountShelf;
class AnswerCache;
class Transport;

/// One signed-in account: its API, its token and that token's life, and the profile that the whole window
/// shows. GUI thread only.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Where the token is kept.
    enum class Storage {
        Saving,          ///< On its way into the store.
        Stored,          ///< There; the next start needs no sign-in.
        ThisSessionOnly, ///< Not there: by choice, or because of storageProblem().
    };

    /// All references must outlive the session.
    Session(Account account, Token token, Transport &transport, TokenStore &store, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;

    /// Lets what the server answers be kept, for as long as the token is to be: a sign-in that ends with the
    /// program leaves nothing behind. Where the server cannot be reached api().recall() answers from there.
    /// The cache must outlive the session.
    void keepAnswers(AnswerCache &cache);

    const Account &account() const { return m_account; }
    Api &api() { return m_api; }
    const Token &token() const { return m_token; }

    Storage storage() const { return m_storage; }
    /// Why the store did not take the token, where it was asked to.
    const std::optional<ApiError> &storageProblem() const { return m_storageProblem; }

    /// Whether the token shall outlive the program: puts it into the store (again, where that failed
    /// before), or takes it out of there.
    void setKept(bool kept);
    bool isKept() const { return m_kept; }
    /// Notes that the store already holds the token, because it came from there.
    void markStored();

    /// Takes over a new token: it is in force at once, and stored where the old one was or should have been.
    void adopt(Token token);

    /// As adopt(), after signing in again, perhaps in another way than before.
    void revive(Account::SignIn signIn, Token token);

    /// Takes the token out of memory, at once or when the last TokenHold ends; what comes to be adopted
    /// meanwhile goes into the store alone. Nothing that needs a token is sent, and nothing is renewed, until
    /// revive(), or until unlock() succeeds.
    void lock();
    bool isLocked() const { return m_locked; }
    /// Whether the token can be had back from the store.
    bool canUnlock() const { return m_kept && m_store.isPersistent(); }
    /// Reads the token back from the store.
    /// Errors: those of TokenStore::read(); Kind::Unauthorized where the token's time is over.
    Call<Done> unlock();

    /// Whether the token can be exchanged for a fresh one: API tokens and read-only ones cannot.
    bool canRenew() const;
    /// Exchanges the token for a fresh one now; asked for twice, one call serves both. A success says that
    /// the token in force is newer than the one at the time of asking.
    /// Errors: Kind::Forbidden without a call where not canRenew(); those of AuthApi::refreshToken().
    Call<Done> renew();

    /// While one lives, the token is not renewed by itself and no 401 ends the session: a call is on its way
    /// whose answer may bring a new token while the old one is dead already.
    class TokenHold final
    {
    public:
        TokenHold(TokenHold &&other) noexcept : m_session(std::exchange(other.m_session, nullptr)) {}
        TokenHold &operator=(TokenHold &&other) noexcept
        {
            std::swap(m_session, other.m_session);
            return *this;
        }
        TokenHold(const TokenHold &) = delete;
        TokenHold &operator=(const TokenHold &) = delete;
        ~TokenHold();

    private:
        friend class Session;
        explicit TokenHold(Session *session) : m_session(session) {}

        QPointer<Session> m_session;
    };
    [[nodiscard]] TokenHold holdToken();

    /// True once the server has refused the token; everything else is kept until it is replaced.
    bool isExpired() const { return m_expired; }

    const std::optional<Profile> &profile() const { return m_profile; }
    /// When profile() came from the server, UTC; invalid before.
    const QDateTime &profileTime() const { return m_profileTime; }
    /// Whether profile() is so young that nobody need ask for it again; one from what was kept never is.
    bool hasFreshProfile() const;
    /// Takes over what an answer said of the profile.
    void setProfile(const Profile &profile);
    /// Reads the profile anew; asked for twice, one call serves both. Ends in profileChanged() or
    /// profileFailed().
    void loadProfile();
    bool isLoadingProfile() const { return m_loadingProfile; }

    /// The picture behind the profile's avatarUrl, an image file's bytes; empty where there is none.
    const QByteArray &picture() const { return m_picture; }
    bool isLoadingPicture() const { return m_loadingPicture; }

    /// How far this computer's clock was ahead of the server's at the last good answer, negative where it
    /// was behind; the answer's way counts in. None where the server does not say.
    std::optional<std::chrono::seconds> clockLead() const { return m_clockLead; }

    /// Whether the last exchange with the server brought an answer; while none does, the session looks by
    /// itself for when one does again.
    bool isReachable() const { return m_reachability.isReachable(); }

Q_SIGNALS:
    void accountChanged();
    void profileChanged();
    void profileFailed(const ApiError &error);
    /// The picture is another one, or could not be had.
    void pictureChanged();
    void reachableChanged();
    void tokenChanged();
    void storageChanged();
    /// The server no longer takes the token: sign in again, then adopt().
    void expired();

private:
    void store(const Secret &token);
    void dropToken();
    Result<Done> reopen(Token token);
    void setStorage(Storage storage, std::optional<ApiError> problem = {});
    void failProfile(const ApiError &error);
    void noteReachable();
    void compareClocks();
    void loadPicture(const QUrl &url);
    void doubtToken();
    void markExpired();
    void release();
    void finishRenewal(const Secret &renewed, Result<AuthedUser> user);
    std::optional<QDateTime> renewalDue() const;
    void scheduleRenewal();
    void renewIfDue();

    Account m_account;
    Token m_token;
    QDateTime m_tokenSince; ///< By the clock here, which the server's need not agree with.
    TokenStore &m_store;
    const Clock &m_clock;
    std::unique_ptr<AccountShelf> m_shelf; ///< None where nothing is kept.
    Api m_api;
    Reachability m_reachability;
    Storage m_storage = Storage::ThisSessionOnly;
    std::optional<ApiError> m_storageProblem;
    bool m_kept = false;
    bool m_everKept = false; ///< The store may hold the token, or one that came before it.
    bool m_expired = false;
    bool m_locked = false;
    bool m_checkingToken = false;
    int m_holds = 0;
    std::optional<Secret> m_doubted; ///< Refused while a TokenHold lived: still to be looked at.
    bool m_renewing = false;
    std::vector<Promise<Done>> m_awaitingRenewal;
    bool m_loadingProfile = false;
    bool m_profileMissed = false; ///< The last loadProfile() found no server.
    int m_failedRenewals = 0;
    bool m_loadingPicture = false;
    QDateTime m_serverDate; ///< Of the answer that m_clockLead is from.
    std::optional<std::chrono::seconds> m_clockLead;
    std::optional<Profile> m_profile;
    QDateTime m_profileTime;
    bool m_isRecalled = false; ///< profile() is of an earlier run of the program.
    int m_profileVersion = 0;  ///< Counts setProfile().
    QUrl m_pictureUrl;
    QByteArray m_picture;
    QTimer m_renewal{this};
};
