// SPDX-License-Identifier: GPL-3.0-or-later
#include "answercache.h"

#include "answerfile.h"
#include "privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// For the line that stands before the body.
constexpr qint64 mostHeadBytes = 16 * 1024;

// A name of its own for whatever text, and none of it in the clear.
QString nameFor(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(40));
}

QString fileFor(const QString &folder, const QString &question)
{
    return QDir(folder).filePath(nameFor(question) + u".answer"_s);
}

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void trim(const QString &folder, const AnswerCache::Bounds &bounds)
{
    qint64 bytes = 0;
    qsizetype answers = 0;
    // Newest first. Hidden ones too: what a crash left half written counts and goes like the rest.
    const QFileInfoList files =
        QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Time);
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (++answers > bounds.answers || bytes > bounds.bytes)
            QFile::remove(file.filePath());
    }
}

} // namespace

AnswerCache::AnswerCache(QString folder) : AnswerCache(std::move(folder), Bounds()) {}

AnswerCache::AnswerCache(QString folder, const Bounds &bounds) : m_folder(std::move(folder)), m_bounds(bounds)
{
    m_writer.setMaxThreadCount(1);
}

AnswerCache::~AnswerCache()
{
    m_writer.waitForDone();
}

QString AnswerCache::folderOf(const QString &accountId) const
{
    return QDir(m_folder).filePath(nameFor(accountId));
}

void AnswerCache::put(const QString &accountId, const QString &question, const KeptAnswer &answer)
{
    if (m_folder.isEmpty() || answer.body.size() > m_bounds.bytesOfOne)
        return;
    m_writer.start([folder = folderOf(accountId), place = AnswerFile::Place{accountId, question}, answer,
                    root = m_folder, bounds = m_bounds] {
        if (!makePrivateFolder(root) || !makePrivateFolder(folder))
            return;
        if (writePrivateFile(fileFor(folder, place.question), AnswerFile::toBytes(place, answer)))
            trim(folder, bounds);
    });
}

std::optional<KeptAnswer> AnswerCache::find(const QString &accountId, const QString &question,
                                            const QDateTime &now) const
{
    if (m_folder.isEmpty())
        return {};
    m_writer.waitForDone();
    QFile file(fileFor(folderOf(accountId), question));
    if (file.size() > m_bounds.bytesOfOne + mostHeadBytes || !file.open(QIODevice::ReadOnly))
        return {};
    std::optional<KeptAnswer> answer = AnswerFile::fromBytes(file.readAll(), {accountId, question});
    if (answer && (answer->time > now || answer->time < now.addDays(-m_bounds.age.count())))
        answer.reset();
    return answer;
}

Result<Done> AnswerCache::forget(const QString &accountId)
{
    if (m_folder.isEmpty())
        return Done{};
    m_writer.waitForDone();
    QDir folder(folderOf(accountId));
    if (folder.removeRecursively() && !folder.exists())
        return Done{};
    return ApiError{.kind = ApiError::Kind::StoreUnavailable,
                    .type = u"file"_s,
                    .message = u"%1: %2"_s.arg(QDir::toNativeSeparators(folder.path()),
                                               u"the folder cannot be removed"_s)};
}
