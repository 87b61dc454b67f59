// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "invite.h"

/// One invite of the account, and what became of it in this session.
struct InboxEntry
{
    enum class State {
        Idle,        ///< Nothing is under way.
        Sending,     ///< An answer is on its way.
        Checking,    ///< What came back was lost: the server is asked what became of the invite.
        Unknown,     ///< That could not be found out, for problem.
        NotAnswered, ///< The last answer was not taken, for problem; it can be given again.
        Accepted,
        Rejected,
        Dismissed,
        AnsweredUnheard,   ///< It is no longer there, and an answer from here had been lost.
        AnsweredElsewhere, ///< It is no longer there: answered in another place, or withdrawn.
    };

    QString key; ///< Tells it from the others: the invite's id, where it has one.
    Invite invite;
    State state = State::Idle;
    InviteAction action = InviteAction::Accept; ///< The answer that state is about.
    ApiError problem;
    bool isExpired = false; ///< By the server's word, or because its time has run out since.
    bool isNew = false;     ///< Arrived while the window was open, and nobody has looked yet.

    QDateTime toldAt; ///< When the server told of it, by the server's clock as far as it is known.
    int round = 0;    ///< Lists asked for up to this one know less than what is here.
    bool isListed = true;

    bool isBusy() const { return state == State::Sending || state == State::Checking; }
    /// It has been answered, here or elsewhere.
    bool isClosed() const { return state >= State::Accepted; }
    bool isOpen() const { return !isClosed() && !isExpired; }
    /// An answer can be given now.
    bool canBeAnswered() const { return isOpen() && !isBusy() && invite.id.has_value(); }

    friend bool operator==(const InboxEntry &, const InboxEntry &) = default;
};
