// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextBrowser>

/// Shows the guide: text that is selectable and searchable, with its pictures fitted to the width. Follows
/// links within the guide alone; there are no others in it, and nothing is ever fetched.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// The headings of its chapters, top to bottom.
    QStringList chapters() const;
    /// Scrolls to a heading of any level by its Guide::slug(); false where there is none.
    bool showHeading(const QString &slug);
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
    void fill();
    void showPlace();
    void fitPictures();

    QList<QTextCursor> m_places;
    int m_place = 0;
    int m_pictureWidth = 0;
};
