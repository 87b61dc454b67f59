// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

/// An error in words for people: what it is and what to do. The only place where a kind becomes a sentence.
struct ErrorText
{
    QString explanation; ///< One or two sentences: why, and what helps.
    QString details;     ///< The server's own words or a technical hint, may be empty; shown small.
};

/// server names whom was talked to ("api.losant.com").
ErrorText errorText(const ApiError &error, const QString &server);

/// The same for an answer to signing in with a password, where a 401 is about what was typed.
ErrorText signInErrorText(const ApiError &error, const QString &server);

/// The same for an answer to signing in with a pasted token.
ErrorText tokenSignInErrorText(const ApiError &error, const QString &server);

/// Whether the server did not accept the current password or the two-factor code that a form asked for.
bool isAboutProof(const ApiError &error);

/// Why a token cannot be, or is not, in the keychain.
ErrorText storeErrorText(const ApiError &error);
