// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include "privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

JsonFile::JsonFile(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (!file.exists())
        return;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        file.close();
        if (document.isObject()) {
            m_object = document.object();
            return;
        }
    }
    const QString copy =
        m_path + QDateTime::currentDateTimeUtc().toString(u"'.damaged-'yyyyMMdd-HHmmss-zzz"_s);
    if (QFile::rename(m_path, copy))
        m_damagedCopy = copy;
}

Result<Done> JsonFile::setObject(QJsonObject object)
{
    m_object = std::move(object);
    if (m_path.isEmpty())
        return Done{};
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        return ApiError{
            .kind = ApiError::Kind::StoreUnavailable,
            .type = u"file"_s,
            .message = u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), u"the folder cannot be made"_s)};
    }
    return writePrivateFile(m_path, QJsonDocument(m_object).toJson());
}
