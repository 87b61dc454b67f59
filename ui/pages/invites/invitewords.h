// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inboxentry.h"
#include "widgetproperties.h"

/// What the page says of an invite.
namespace InviteWords {

/// Where it stands, in a few words: "2 days left", "Accepting…", "Expired".
struct Mark
{
    Tone tone = Tone::Neutral;
    QString text;
};
Mark mark(const InboxEntry &entry, const QDateTime &serverNow);

/// What became of it and what to do, for a banner; an empty text where there is nothing to say.
struct Story
{
    enum class Offer { Nothing, Retry, Check };

    Tone tone = Tone::Info;
    QString text;
    QString details;
    Offer offer = Offer::Nothing;
};
/// server names whom the answers went to.
Story story(const InboxEntry &entry, const QString &server);

/// One line after a call has ended, for somebody who may be on another page.
QString toast(const InboxEntry &entry);

/// The organization's name, or a word in its place.
QString organization(const Invite &invite);
/// The same for the middle of a sentence, whatever direction it is written in.
QString quoted(const Invite &invite);
/// "Edit · invited by Camila Rocha"
QString caption(const Invite &invite);
/// Whoever invited, by name or else by address; may be empty.
QString inviter(const Invite &invite);
/// Its end, local and in UTC, in two lines; empty where it is not known.
QString exactEnd(const Invite &invite);

} // namespace InviteWords
