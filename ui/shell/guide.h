// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The guide that the program brings along: docs/guide.md and its pictures, as resources.
namespace Guide {

/// Its text, in Markdown and English.
QString text();
/// Where its pictures lie, with a slash at the end: what its relative addresses start from.
QString folder();
/// What a link calls a heading, as the web shows Markdown: "A lost phone" -> "a-lost-phone".
QString slug(const QString &heading);
/// The chapter about a page, by the page's id, or about "accounts"; the first one for what has none.
QString chapterOf(const QString &pageId);

} // namespace Guide
