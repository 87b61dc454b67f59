// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Account;
struct Leftovers;

/// Why an account was erased here.
enum class ErasedFate {
    Deleted, ///< The server said that it deleted it.
    Unknown, ///< It was asked to, and its answer did not come.
    Removed, ///< From this computer alone.
};

/// What is said once an account was erased here.
QString erasedText(const Account &account, const Leftovers &leftovers, ErasedFate fate);

/// What is left and how to be rid of it; empty where nothing is.
QString erasedDetails(const Account &account, const Leftovers &leftovers);
