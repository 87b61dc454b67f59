// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// An authority of the test's own and what servers show of it, made anew in a temporary folder by openssl.
class TestCertificates final
{
public:
    /// What a server's certificate is good for.
    enum class For {
        ThisMachine, ///< 127.0.0.1 and localhost
        Anywhere,    ///< The host given to server().
        Expired,     ///< This machine, until yesterday.
    };

    TestCertificates();

    /// False where openssl is missing or failed.
    bool isValid() const { return m_valid; }

    /// The authority's certificate, PEM.
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// The certificate and key of a server; host only for For::Anywhere.
    QSslConfiguration server(For what, const QString &host = {}) const;

private:
    bool openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    bool m_valid = false;
};
