// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The guide that the program brings along: docs/guide.md, its translations and their pictures, as resources.
struct Guide
{
    QString markdown;
    /// What links call its headings, top to bottom: the same in every language.
    QStringList anchors;
    bool isTranslated = false;

    /// In the language of the default locale, or in English.
    static Guide read();
    /// Takes the lines with an anchor out of a guide's file. A heading without one is called by its slug().
    static Guide parsed(const QString &text);

    /// Where its pictures lie, with a slash at the end: what its relative addresses start from.
    static QString folder();
    /// What a link calls a heading, as the web shows Markdown: "A lost phone" -> "a-lost-phone".
    static QString slug(const QString &heading);
    /// The anchor of the chapter about a page, by the page's id, or about "accounts"; the first one for what
    /// has none.
    static QString chapterOf(const QString &pageId);
};
