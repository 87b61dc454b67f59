// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkaccess.h"

/// Takes what it is given, unless the file of authorities is called "bad"; reaches every server in 7 ms.
class FakeNetwork final : public NetworkAccess
{
public:
    const NetworkSettings &settings() const override { return m_settings; }
    Result<Done> setSettings(const NetworkSettings &settings) override
    {
        if (settings.extraCaFile == QStringLiteral("bad"))
            return ApiError{.kind = ApiError::Kind::Invalid, .type = QStringLiteral("CaNotPem")};
        m_settings = settings;
        return Done{};
    }
    Result<AuthorityFile> lookAt(const QString &) const override { return AuthorityFile{.authorities = 1}; }
    Call<std::chrono::milliseconds> tryOut(const QUrl &address, const NetworkSettings &settings) override
    {
        tried = settings;
        triedAddress = address;
        return Call<std::chrono::milliseconds>::ready(std::chrono::milliseconds(7));
    }
    QString tlsLibrary() const override { return QStringLiteral("none"); }

    NetworkSettings tried; ///< At the last tryOut().
    QUrl triedAddress;

private:
    NetworkSettings m_settings;
};
