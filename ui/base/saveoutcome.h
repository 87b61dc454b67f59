// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

class Banner;
class Form;

/// Shows why a form could not be saved: the server's complaints on their fields, the rest in the banner.
/// Where no answer came the banner says that nobody knows, and offers to check.
void showSaveProblem(const ApiError &error, const QString &server, Form &form, Banner &banner);
