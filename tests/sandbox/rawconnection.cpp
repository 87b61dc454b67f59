// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawconnection.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

RawConnection::RawConnection(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(5000);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void RawConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000))
        continue;
}

RawConnection::Answer RawConnection::read()
{
    const auto more = [this] {
        if (!m_socket.waitForReadyRead(10'000))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    };
    while (!m_buffer.contains("\r\n\r\n")) {
        if (!more())
            return {};
    }
    Answer answer;
    const qsizetype headLength = m_buffer.indexOf("\r\n\r\n") + 4;
    answer.head = m_buffer.first(headLength);
    answer.status = answer.head.mid(9, 3).toInt();
    static const QRegularExpression lengthForm(u"content-length: *([0-9]+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const qsizetype length = lengthForm.match(QString::fromLatin1(answer.head)).captured(1).toLongLong();
    while (m_buffer.size() < headLength + length && more())
        continue;
    answer.body = m_buffer.mid(headLength, length);
    answer.complete = answer.body.size() == length;
    m_buffer.remove(0, headLength + answer.body.size());
    return answer;
}

RawConnection::Answer RawConnection::ask(const QByteArray &bytes)
{
    send(bytes);
    return read();
}

bool RawConnection::isClosed()
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(1000);
}
