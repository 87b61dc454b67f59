// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysheet.h"

#include "qrcode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

// The sheet is laid out in these units, and scaled to whatever it is drawn on.
constexpr QSizeF sheet(480, 640);
constexpr double margin = 32;
constexpr double qrSide = 280;

QFont fontOf(int pixels, int weight = QFont::Normal)
{
    QFont font;
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont keyFont()
{
    QFont font = fontOf(17);
    font.setFamilies({u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    return font;
}

// Draws the text below y and answers where it ends.
double drawText(QPainter &painter, double y, const QFont &font, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    const QRectF room(margin, y, sheet.width() - 2 * margin, sheet.height() - y);
    QRectF used;
    painter.drawText(room, int(alignment) | int(Qt::AlignTop) | int(Qt::TextWordWrap), text, &used);
    return used.bottom();
}

ApiError writeError(const QString &why)
{
    return {.kind = ApiError::Kind::StoreUnavailable, .type = u"file"_s, .message = why};
}

} // namespace

KeySheet::KeySheet(MultiFactorAuthInfo key, QString account, QString server, QDate made)
    : m_key(std::move(key)),
      m_account(std::move(account)),
      m_server(std::move(server)),
      m_made(made)
{
}

QString KeySheet::inFours(const QString &key)
{
    QStringList groups;
    for (qsizetype i = 0; i < key.size(); i += 4)
        groups.append(key.mid(i, 4));
    return groups.join(u' ');
}

QString KeySheet::facts() const
{
    return u"%1\n%2\n%3"_s.arg(Words::tr("Account: %1").arg(m_account), Words::tr("Server: %1").arg(m_server),
                               Words::tr("Made on %1").arg(QLocale().toString(m_made, QLocale::LongFormat)));
}

QString KeySheet::advice()
{
    return Words::tr(
        "For an authenticator app: time-based, SHA-1, 6 digits, 30 seconds. The platform has no "
        "recovery codes: this key is the way back in when the authenticator is lost. Whoever has "
        "it and the password can sign in, so keep it apart from both.");
}

void KeySheet::paint(QPainter &painter, const QRectF &area) const
{
    const double scale = std::min(area.width() / sheet.width(), area.height() / sheet.height());
    painter.save();
    painter.translate(area.center().x() - sheet.width() * scale / 2, area.top());
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    double y = drawText(painter, margin, fontOf(22, QFont::DemiBold), Words::tr("Two-factor key"));
    y = drawText(painter, y + 8, fontOf(13), facts());
    const QRectF qr = drawQrCode(painter, QRectF((sheet.width() - qrSide) / 2, y + 8, qrSide, qrSide),
                                 qrCode(m_key.keyUri));
    y = qr.isNull() ? y + 24 : qr.bottom() + 8;
    y = drawText(painter, y, keyFont(), inFours(m_key.key.revealText()), Qt::AlignHCenter);
    drawText(painter, y + 16, fontOf(12), advice());
    painter.restore();
}

QImage KeySheet::picture() const
{
    constexpr int sharpness = 2;
    QImage image((sheet * sharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, image.rect());
    return image;
}

QByteArray KeySheet::text() const
{
    QStringList lines{Words::tr("Two-factor key"), QString(), facts(), QString(),
                      inFours(m_key.key.revealText())};
    if (!m_key.keyUri.isEmpty())
        lines.append({QString(), m_key.keyUri.revealText()});
    lines.append({QString(), advice(), QString()});
    return lines.join(u'\n').toUtf8();
}

Result<Done> KeySheet::save(const QString &path) const
{
    QByteArray bytes;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture().save(&buffer, "PNG");
    } else {
        bytes = text();
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file.errorString());
    // Before there is anything in it, so that at no time anybody else can read it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writeError(file.errorString());
    return Done{};
}
