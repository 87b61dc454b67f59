// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"
#include "qtcompat.h"
#include "token.h"

namespace {

void tryToken(const QByteArray &text)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QtCompat::utc);
    const Token given = Token::fromServer(Secret(QByteArrayView(text)));
    demand(given.secret().reveal() == text, "a token was changed");
    for (const Action &action : actions())
        static_cast<void>(given.allows(action.id));
    const auto pasted = Token::fromPasted(QString::fromUtf8(text), now);
    if (!pasted) {
        demand(pasted.error().kind == ApiError::Kind::Invalid && !pasted.error().type.isEmpty(),
               "a pasted token was refused without a reason");
        return;
    }
    demand(!pasted->expiresAt() || *pasted->expiresAt() > now, "an expired token was taken");
    const QUrl server(QStringLiteral("https://api.example.com"));
    demand(pasted->issuerHost().isEmpty() || !pasted->foreignHost(server).isEmpty() ||
               pasted->issuerHost().compare(u"api.example.com", Qt::CaseInsensitive) == 0,
           "another server's token was not noticed");
}

} // namespace

// The input as it stands, and as what a token claims.
void tryInput(const QByteArray &input)
{
    tryToken(input);
    constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    tryToken("eyJhbGciOiJIUzI1NiJ9." + input.toBase64(base64Url) + ".c2lnbmF0dXJl");
}
