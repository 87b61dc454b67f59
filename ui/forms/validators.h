// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <initializer_list>

/// Says what is wrong with a text in a sentence for people, or an empty string.
using Validator = std::function<QString(const QString &text)>;

/// Small rules that are put together; the limits are those of the API's schemas, in Unicode code points.
namespace Validators {

/// The first complaint of several.
Validator all(std::initializer_list<Validator> rules);
Validator required(const QString &complaint);
Validator lengthAtMost(int codePoints);
Validator lengthAtLeast(int codePoints);
/// One "@" with something on both sides and no white space: what is really an address only a message tells.
Validator email();
/// A web address: http or https, or none of the two where the scheme is left out.
Validator webAddress();

} // namespace Validators

/// The length as the API's schemas count it.
qsizetype codePointCount(const QString &text);
