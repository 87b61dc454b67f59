// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

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
    const auto failed = [this](const QString &why) {
        return ApiError{.kind = ApiError::Kind::StoreUnavailable,
                        .type = u"file"_s,
                        .message = u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), why)};
    };
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return failed(u"the folder cannot be made"_s);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_object).toJson());
    if (!file.commit())
        return failed(file.errorString());
    return Done{};
}
