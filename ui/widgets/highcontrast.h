// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Theme;

/// White on black, with borders that can be seen: every text has a contrast of at least 7:1
/// (WCAG 2.1, 1.4.6).
const Theme &highContrastTheme();
