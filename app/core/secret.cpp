// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

Secret::Secret(QStringView text) : Secret(QByteArrayView(text.toUtf8())) {}

Secret::Secret(QByteArrayView utf8) : m_bytes(utf8.begin(), utf8.end()) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    // Through volatile, or the compiler may drop writes to memory that is about to be freed.
    volatile char *bytes = m_bytes.data();
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}

QByteArray Secret::reveal() const
{
    return QByteArray(m_bytes.data(), size());
}

QString Secret::revealText() const
{
    return QString::fromUtf8(m_bytes.data(), size());
}

QDebug operator<<(QDebug debug, const Secret &)
{
    QDebugStateSaver saver(debug);
    return debug.nospace() << "Secret(…)";
}
