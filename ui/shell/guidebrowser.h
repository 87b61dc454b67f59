// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guide.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextBrowser>

/// Shows the guide: text that is selectable and searchable, with its pictures fitted to the width. Follows
/// links within the guide alone; there are no others in it, and nothing is ever fetched.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// Whether it is in the program's language, not in English instead.
    bool isTranslated() const { return m_guide.isTranslated; }
    /// The headings of its chapters, top to bottom.
    QStringList chapters() const;
    /// The anchor of one of them, by number from 0; empty where there is none.
    QString chapterAnchor(int chapter) const;
    /// The number of the chapter with an anchor; 0 where there is none.
    int chapterAt(const QString &anchor) const;
    /// Scrolls to a heading of any level by its anchor; false where there is none.
    bool showHeading(const QString &anchor);
    /// The chapter at the top of what is in sight, by number from 0.
    int currentChapter() const;

    /// Marks every place that has the words, whatever their case, and shows the first. Returns how many.
    int search(const QString &words);
    /// Goes round to the next of them, or the one before. Returns its number from 1, 0 where there is none.
    int showNext(bool backwards = false);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Heading
    {
        QTextBlock block;
        QString anchor;
    };

    void fill();
    QList<Heading> headings() const;
    QList<Heading> chapterHeadings() const;
    void showPlace();
    void fitPictures();

    Guide m_guide;
    QList<QTextCursor> m_places;
    int m_place = 0;
    int m_pictureWidth = 0;
};
