// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

const QStringList &newKey()
{
    static const QStringList arguments{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                       u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    return arguments;
}

} // namespace

TestCertificates::TestCertificates()
{
    m_valid = m_folder.isValid() && openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                                        u"/CN=Conta test authority"_s, u"-keyout"_s,
                                                        u"ca.key"_s, u"-out"_s, u"ca.pem"_s} +
                                            newKey());
}

QSslConfiguration TestCertificates::server(For what, const QString &host) const
{
    const QString names = what == For::Anywhere ? u"DNS:"_s + host : u"IP:127.0.0.1,DNS:localhost"_s;
    const QString days = what == For::Expired ? u"-1"_s : u"2"_s;
    const bool made = openssl(QStringList{u"req"_s, u"-subj"_s, u"/CN=Conta test server"_s, u"-addext"_s,
                                          u"subjectAltName="_s + names, u"-keyout"_s, u"server.key"_s,
                                          u"-out"_s, u"server.csr"_s} +
                              newKey()) &&
                      openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s,
                               u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, days,
                               u"-copy_extensions"_s, u"copy"_s, u"-out"_s, u"server.pem"_s});
    if (!made)
        qFatal("openssl made no certificate for the test's server");
    QFile key(m_folder.filePath(u"server.key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("The test server's key cannot be read");
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(m_folder.filePath(u"server.pem"_s)));
    return tls;
}

bool TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}
