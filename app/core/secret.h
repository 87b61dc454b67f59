// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <vector>

/// A password, code or token in UTF-8: overwritten when it goes, and printed as "Secret(…)" by QDebug.
/// What reveal() hands out is the caller's to keep short-lived; copies made by Qt are not wiped.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QStringView text);
    explicit Secret(QByteArrayView utf8);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return qsizetype(m_bytes.size()); } ///< In bytes of UTF-8.

    QByteArray reveal() const; ///< UTF-8
    QString revealText() const;

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    std::vector<char> m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);
