// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QList>

#include <optional>

/// What stands in an account's own entry of the keychain where its token is too long for one: which parts
/// there are, and how to know that they belong together. A token of one entry stands there as it is.
struct TokenHeader
{
    QChar generation; ///< 'a' or 'b': the next token's parts stand beside the last one's, not over them.
    int count = 0;
    qsizetype size = 0;  ///< Of the whole token, in bytes.
    QByteArray checksum; ///< SHA-256 of the whole token, in hexadecimal.

    Secret text() const;

    /// Whether an entry is, or was meant to be, a header and no token.
    static bool isOne(const Secret &entry);
    /// Nothing where it is none, or a damaged one.
    static std::optional<TokenHeader> parse(const Secret &entry);

    friend bool operator==(const TokenHeader &, const TokenHeader &) = default;
};

/// A token cut into pieces of at most partSize bytes.
struct TokenParts
{
    TokenHeader header;
    QList<Secret> parts;

    static TokenParts of(const Secret &token, int partSize, QChar generation);
    /// The token, where nothing of it is missing or changed.
    std::optional<Secret> join() const;
};

/// The key of a part, counted from 0.
QString tokenPartKey(const QString &accountId, QChar generation, int index);
