// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SecretClipboard *SecretClipboard::copy(const Secret &secret, std::chrono::seconds stay)
{
    QGuiApplication::clipboard()->setMimeData(markedText(secret.revealText()));
    return new SecretClipboard(secret, stay, QCoreApplication::instance());
}

SecretClipboard::SecretClipboard(const Secret &secret, std::chrono::seconds stay, QObject *parent)
    : QObject(parent),
      m_secret(secret),
      m_deadline(stay)
{
    m_ticks.setInterval(1s);
    connect(&m_ticks, &QTimer::timeout, this, &SecretClipboard::tick);
    m_ticks.start();
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!isStillThere())
            leaveToOthers();
    });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

std::chrono::seconds SecretClipboard::remaining() const
{
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_deadline.remainingTime()));
}

QMimeData *SecretClipboard::markedText(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
#if defined(Q_OS_WIN)
    // Qt registers a format of the system under the name in quotation marks; the last two are a DWORD of 0.
    constexpr auto format = R"(application/x-qt-windows-mime;value="%1")"_L1;
    data->setData(QString(format).arg("ExcludeClipboardContentFromMonitorProcessing"_L1), "1"_ba);
    data->setData(QString(format).arg("CanIncludeInClipboardHistory"_L1), QByteArray(4, '\0'));
    data->setData(QString(format).arg("CanUploadToCloudClipboard"_L1), QByteArray(4, '\0'));
#elif defined(Q_OS_MACOS)
    data->setData(u"org.nspasteboard.ConcealedType"_s, text.toUtf8());
#else
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
#endif
    return data;
}

bool SecretClipboard::isStillThere() const
{
    return Secret(QGuiApplication::clipboard()->text()) == m_secret;
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired())
        clear();
    else
        Q_EMIT ticked();
}

void SecretClipboard::clear()
{
    if (!isStillThere()) {
        leaveToOthers();
        return;
    }
    // Its own change of the clipboard is nobody else's.
    QGuiApplication::clipboard()->disconnect(this);
    QGuiApplication::clipboard()->clear();
    m_ticks.stop();
    Q_EMIT cleared();
    deleteLater();
}

void SecretClipboard::leaveToOthers()
{
    QGuiApplication::clipboard()->disconnect(this);
    m_ticks.stop();
    Q_EMIT replaced();
    deleteLater();
}
