// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoserver.h"

#include "serveraddress.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QString executable()
{
#ifdef Q_OS_WIN
    const QString name = u"conta-sandbox.exe"_s;
#else
    const QString name = u"conta-sandbox"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

DemoServer::DemoServer(const QString &seed, QObject *parent) : QObject(parent), m_seed(seed)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoServer::readUrl);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(tr("The stand-in server ended by itself.")); });
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(tr("The stand-in server did not answer.")); });
}

DemoServer::~DemoServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(1000))
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void DemoServer::start()
{
    m_patience.start(std::chrono::seconds(10));
    QStringList arguments{u"--port"_s, u"0"_s, u"--exit-with-stdin"_s};
    if (!m_seed.isEmpty())
        arguments << u"--seed"_s << m_seed;
    m_process.start(executable(), arguments);
}

QString DemoServer::demoEmail()
{
    return u"demo@conta.example"_s;
}

QString DemoServer::demoPassword()
{
    return u"Conta-Demo-2026!"_s;
}

void DemoServer::readUrl()
{
    if (m_reported || !m_process.canReadLine())
        return;
    const std::optional<QUrl> url = serverAddress(QString::fromUtf8(m_process.readLine()));
    if (!url) {
        fail(tr("The stand-in server did not say its address."));
        return;
    }
    m_reported = true;
    m_patience.stop();
    Q_EMIT ready(*url);
}

void DemoServer::fail(const QString &why)
{
    if (std::exchange(m_reported, true))
        return;
    m_patience.stop();
    Q_EMIT failed(why);
}
