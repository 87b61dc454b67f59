// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "securityapi.h"

#include <QDate>
#include <QImage>

class QPainter;
class QRectF;

/// The key of an authenticator as people keep it: on paper, as a picture or as a text.
class KeySheet final
{
public:
    /// account and server say whose key it is.
    KeySheet(MultiFactorAuthInfo key, QString account, QString server, QDate made);

    /// Draws it into the area, as large as it fits.
    void paint(QPainter &painter, const QRectF &area) const;
    QImage picture() const;
    /// UTF-8
    QByteArray text() const;

    /// Writes the picture to a .png, the text to any other file, for the owner's eyes only.
    /// Errors: Kind::StoreUnavailable with the system's words.
    Result<Done> save(const QString &path) const;

    /// "ABCDEFGH" -> "ABCD EFGH"
    static QString inFours(const QString &key);

private:
    QString facts() const;
    static QString advice();

    MultiFactorAuthInfo m_key;
    QString m_account;
    QString m_server;
    QDate m_made;
};
