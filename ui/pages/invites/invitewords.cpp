// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitewords.h"

#include "dates.h"
#include "errortext.h"
#include "orgroles.h"
#include "sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using State = InboxEntry::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InviteWords)
};

constexpr qint64 soon = 24 * 60 * 60; // seconds

// Keeps what surrounds a name of another direction in its order.
QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QString sendingText(InviteAction action)
{
    switch (action) {
    case InviteAction::Accept:
        return Words::tr("Accepting…");
    case InviteAction::Reject:
        return Words::tr("Rejecting…");
    case InviteAction::Dismiss:
        break;
    }
    return Words::tr("Dismissing…");
}

QString notDoneText(InviteAction action)
{
    switch (action) {
    case InviteAction::Accept:
        return Words::tr("Not accepted");
    case InviteAction::Reject:
        return Words::tr("Not rejected");
    case InviteAction::Dismiss:
        break;
    }
    return Words::tr("Not dismissed");
}

QString stillOpenText(InviteAction action)
{
    switch (action) {
    case InviteAction::Accept:
        return Words::tr("Not accepted: the invite is still open.");
    case InviteAction::Reject:
        return Words::tr("Not rejected: the invite is still open.");
    case InviteAction::Dismiss:
        break;
    }
    return Words::tr("Not dismissed: the invite is still open.");
}

InviteWords::Mark timeMark(const Invite &invite, const QDateTime &serverNow)
{
    const std::optional<QDateTime> end = invite.expiresAt();
    if (!end)
        return {Tone::Neutral, Words::tr("Open", "an invite that can be answered")};
    // The server called it open although its time is up: then it is the server that decides.
    if (*end <= serverNow)
        return {Tone::Warning, Words::tr("Ends any moment")};
    return {serverNow.secsTo(*end) < soon ? Tone::Warning : Tone::Neutral, Dates::leftWords(*end, serverNow)};
}

// What the next step is for somebody whose invite is no more.
QString askAgain(const Invite &invite)
{
    const QString who = InviteWords::inviter(invite);
    return who.isEmpty() ? Words::tr("If you still want to join, ask the organization for a new one.")
                         : Words::tr("If you still want to join, ask %1 for a new one.").arg(isolated(who));
}

InviteWords::Story expiredStory(const InboxEntry &entry)
{
    const QString what = entry.problem.kind == Kind::Gone && entry.state == State::NotAnswered
                             ? Words::tr("It had expired before your answer arrived.")
                             : Words::tr("This invite has expired and can no longer be answered.");
    return {Tone::Info, Sentences::join({what, askAgain(entry.invite)}), {}, {}};
}

InviteWords::Story acceptedStory(const Invite &invite)
{
    return {
        Tone::Good,
        Words::tr("You are now a member of %1 with the role %2. In the web console you find it among your "
                  "organizations; what is yours stays yours.")
            .arg(InviteWords::quoted(invite), OrgRoles::name(invite.role, invite.roleText)),
        {},
        {}};
}

InviteWords::Story unheardStory(const InboxEntry &entry)
{
    const QString rest =
        entry.action == InviteAction::Accept
            ? Words::tr("If %1 is among your organizations in the web console, you have joined.")
                  .arg(InviteWords::quoted(entry.invite))
            : QString();
    return {Tone::Info,
            Sentences::join(
                {Words::tr(
                     "The server's answer was lost, but the invite is no longer open: it has been answered."),
                 rest}),
            {},
            {}};
}

InviteWords::Story problemStory(const InboxEntry &entry, const QString &server)
{
    const ErrorText why = errorText(entry.problem, server);
    if (entry.state == State::Unknown)
        return {Tone::Warning,
                Sentences::join({Words::tr("It is not known whether your answer arrived."), why.explanation}),
                why.details, InviteWords::Story::Offer::Check};
    if (entry.problem.outcomeUnknown())
        return {Tone::Danger, Sentences::join({stillOpenText(entry.action), why.explanation}), why.details,
                InviteWords::Story::Offer::Retry};
    return {Tone::Danger, Sentences::join({Sentences::finished(notDoneText(entry.action)), why.explanation}),
            why.details, InviteWords::Story::Offer::Retry};
}

} // namespace

namespace InviteWords {

Mark mark(const InboxEntry &entry, const QDateTime &serverNow)
{
    switch (entry.state) {
    case State::Sending:
        return {Tone::Info, sendingText(entry.action)};
    case State::Checking:
        return {Tone::Info, Words::tr("Checking…")};
    case State::Accepted:
        return {Tone::Good, Words::tr("Accepted")};
    case State::Rejected:
        return {Tone::Neutral, Words::tr("Rejected")};
    case State::Dismissed:
        return {Tone::Neutral, Words::tr("Dismissed")};
    case State::AnsweredUnheard:
        return {Tone::Neutral, Words::tr("Answered")};
    case State::AnsweredElsewhere:
        return {Tone::Neutral, Words::tr("No longer open")};
    case State::Unknown:
    case State::NotAnswered:
    case State::Idle:
        break;
    }
    if (entry.isExpired)
        return {Tone::Neutral, Words::tr("Expired")};
    if (entry.state == State::Unknown)
        return {Tone::Warning, Words::tr("Not known")};
    if (entry.state == State::NotAnswered)
        return {Tone::Danger, notDoneText(entry.action)};
    return timeMark(entry.invite, serverNow);
}

Story story(const InboxEntry &entry, const QString &server)
{
    switch (entry.state) {
    case State::Accepted:
        return acceptedStory(entry.invite);
    case State::Rejected:
        return {Tone::Info, Words::tr("You rejected this invite. %1").arg(askAgain(entry.invite)), {}, {}};
    case State::Dismissed:
        return {
            Tone::Neutral, Words::tr("You dismissed this invite. %1").arg(askAgain(entry.invite)), {}, {}};
    case State::AnsweredUnheard:
        return unheardStory(entry);
    case State::AnsweredElsewhere:
        return {
            Tone::Info,
            Words::tr(
                "This invite is no longer there: it was answered in another window or in the web console, "
                "or it was withdrawn."),
            {},
            {}};
    case State::Checking:
        return {Tone::Info,
                Words::tr("It is not known whether your answer arrived. Checking with %1…").arg(server),
                {},
                {}};
    case State::Sending:
        return {};
    case State::Unknown:
    case State::NotAnswered:
    case State::Idle:
        break;
    }
    if (entry.isExpired)
        return expiredStory(entry);
    return entry.state == State::Idle ? Story() : problemStory(entry, server);
}

QString toast(const InboxEntry &entry)
{
    const QString name = quoted(entry.invite);
    switch (entry.state) {
    case State::Accepted:
        return Words::tr("You joined %1").arg(name);
    case State::Rejected:
        return Words::tr("Invite to %1 rejected").arg(name);
    case State::Dismissed:
        return Words::tr("Invite to %1 dismissed").arg(name);
    default:
        return Words::tr("Invite to %1: %2").arg(name, mark(entry, QDateTime()).text);
    }
}

QString organization(const Invite &invite)
{
    return invite.orgName.value_or(Words::tr("Organization without a name"));
}

QString quoted(const Invite &invite)
{
    return invite.orgName ? Words::tr("“%1”").arg(isolated(*invite.orgName)) : Words::tr("the organization");
}

QString caption(const Invite &invite)
{
    const QString role = OrgRoles::name(invite.role, invite.roleText);
    const QString who = inviter(invite);
    return who.isEmpty() ? role : Words::tr("%1 · invited by %2").arg(role, isolated(who));
}

QString inviter(const Invite &invite)
{
    return invite.invitedByName.value_or(invite.invitedByEmail.value_or(QString()));
}

QString exactEnd(const Invite &invite)
{
    const std::optional<QDateTime> end = invite.expiresAt();
    return end ? u"%1\n%2"_s.arg(Dates::localDateTime(*end), Dates::utcDateTime(*end)) : QString();
}

} // namespace InviteWords
