// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitesapi.h"

#include "restclient.h"

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &id)
{
    return u"/me/invites/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QLatin1StringView actionName(InviteAction action)
{
    switch (action) {
    case InviteAction::Accept:
        return "accept"_L1;
    case InviteAction::Reject:
        return "reject"_L1;
    case InviteAction::Dismiss:
        break;
    }
    return "dismiss"_L1;
}

// A 404 on one invite is said by a server that lacks the route too. The list has no id that could be
// missing, so its answer tells the two apart.
template <typename T>
Call<T> tellApart(RestClient client, Call<T> call)
{
    return std::move(call).andThen([client](Result<T> result) mutable -> Call<T> {
        if (result || result.error().kind != ApiError::Kind::NotFound)
            return Call<T>::ready(std::move(result));
        return client.send({.path = u"/me/invites"_s})
            .map([missing = result.error()](Result<HttpResponse> list) -> Result<T> {
                if (!list && (list.error().kind == ApiError::Kind::NotOffered ||
                              list.error().kind == ApiError::Kind::ForeignAnswer))
                    return std::move(list).error();
                return missing;
            });
    });
}

} // namespace

Call<QList<Invite>> InvitesApi::invites()
{
    return m_client.callList({.path = u"/me/invites"_s, .isKept = true}, &Invite::read);
}

Call<Invite> InvitesApi::invite(const QString &id)
{
    return tellApart(m_client, m_client.call({.path = pathOf(id), .notFound = NotFoundMeans::ThingMissing},
                                             &Invite::read));
}

Call<InviteResult> InvitesApi::respond(const QString &id, InviteAction action)
{
    return tellApart(m_client, m_client.call({.method = HttpMethod::Post,
                                              .path = pathOf(id),
                                              .body = QJsonObject{{u"action"_s, actionName(action)}},
                                              .notFound = NotFoundMeans::ThingMissing},
                                             &InviteResult::read));
}
