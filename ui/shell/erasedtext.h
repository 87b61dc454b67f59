// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Account;
struct Leftovers;

/// What the sign-in page says once an account was erased here. certain: the server said that it deleted it.
QString erasedText(const Account &account, const Leftovers &leftovers, bool certain);

/// What is left and how to be rid of it; empty where nothing is.
QString erasedDetails(const Account &account, const Leftovers &leftovers);
