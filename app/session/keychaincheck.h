// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

class SecretService;
class TokenStore;

/// How a keychain is.
enum class KeychainState {
    Ready,
    Locked,  ///< Until somebody unlocks it.
    Absent,  ///< None is running.
    Denied,  ///< It refused this program, or a person did.
    Hanging, ///< It did not answer in time: perhaps it waits for somebody to unlock it.
    Failed,  ///< It answers, and does not do what it should.
};

/// What a problem of a token store says of the keychain.
KeychainState keychainState(const ApiError &error);

/// What a check of the keychain found.
struct KeychainReport
{
    enum class Step { Write, Read, Remove };

    struct Measurement
    {
        Step step = Step::Write;
        std::chrono::milliseconds took{0};
        std::optional<ApiError> problem; ///< Nothing where it went well.
    };

    KeychainState state = KeychainState::Ready;
    QString name;             ///< A proper name, "GNOME Keyring"; empty where nobody can say.
    QList<Measurement> steps; ///< In their order; the first that fails is the last, but for the removal.
    bool isPersistent = true; ///< False where tokens live in memory, as in the demo.
    QDateTime at;             ///< When it began, UTC.

    /// Of the first step that failed; for storeErrorText().
    std::optional<ApiError> problem() const;
};

/// Tries the keychain with an entry of no worth: writes it, reads it back, removes it, and measures. A locked
/// keychain may ask for its password while it does.
class KeychainCheck final : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit KeychainCheck(TokenStore &store, QObject *parent = nullptr);

    /// Never fails: what fails stands in the report. Asked for twice, one check serves both.
    Call<KeychainReport> run();
    bool isRunning() const { return !m_waiting.empty(); }

private:
    void write();
    void read();
    void remove();
    void askForName();
    void note(KeychainReport::Step step, const std::optional<ApiError> &problem);

    TokenStore &m_store;
    SecretService *m_service;
    KeychainReport m_report;
    QElapsedTimer m_elapsed;
    std::vector<Promise<KeychainReport>> m_waiting;
};
