// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answershelf.h"
#include "result.h"

#include <QThreadPool>

#include <chrono>

/// The last good answers of every account on disk, so that there is something to show while a server cannot
/// be reached: one file an answer, readable by the user alone, one folder an account. Files are written by a
/// thread of the cache's own; nothing waits for the disk, and what cannot be written is simply not kept. No
/// secret may be put here. GUI thread only.
class AnswerCache final
{
public:
    /// What one account may take up; beyond it the answers that were written longest ago go.
    struct Bounds
    {
        qint64 bytes = 8 * 1024 * 1024;
        qsizetype answers = 500;
        qint64 bytesOfOne = 2 * 1024 * 1024; ///< A longer answer is not kept.
        std::chrono::days age{30};           ///< Older ones are no longer shown.
    };

    /// An empty folder keeps nothing, which is how the demo leaves nothing behind.
    explicit AnswerCache(QString folder);
    AnswerCache(QString folder, const Bounds &bounds);
    /// Waits for what is being written.
    ~AnswerCache();
    AnswerCache(const AnswerCache &) = delete;
    AnswerCache &operator=(const AnswerCache &) = delete;

    /// Keeps the answer, in place of an earlier one to the same question.
    void put(const QString &accountId, const QString &question, const KeptAnswer &answer);

    /// None where nothing whole is kept, or what is kept is too old at this moment or of a time to come.
    std::optional<KeptAnswer> find(const QString &accountId, const QString &question,
                                   const QDateTime &now) const;

    /// Removes everything of the account and looks whether it is gone.
    /// Errors: Kind::StoreUnavailable, type "file", with the folder in message.
    Result<Done> forget(const QString &accountId);

private:
    QString folderOf(const QString &accountId) const;

    QString m_folder;
    Bounds m_bounds;
    mutable QThreadPool m_writer; ///< Of one thread, so that writes come in their order.
};
