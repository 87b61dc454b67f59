// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidebrowser.h"

#include "theme.h"

#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int chapterLevel = 2;
constexpr int widestPicture = 720;

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent), m_guide(Guide::read())
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes with the text would change the width that the pictures were fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // No language that the guide is in reads from the right, even where the window does.
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(Space::normal);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showHeading(link.fragment()); });
    fill();
}

void GuideBrowser::fill()
{
    document()->setMarkdown(m_guide.markdown, QTextDocument::MarkdownDialectGitHub);
    // Markdown says nothing of how far apart things stand.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool isItem = block.textList() != nullptr;
        format.setTopMargin(isHeading ? Space::large : 0);
        format.setBottomMargin(isItem ? Space::tight : Space::small);
        if (!block.text().contains(QChar::ObjectReplacementCharacter))
            format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

QList<GuideBrowser::Heading> GuideBrowser::headings() const
{
    QList<Heading> headings;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings.append({block, m_guide.anchors.value(headings.size())});
    }
    return headings;
}

QList<GuideBrowser::Heading> GuideBrowser::chapterHeadings() const
{
    QList<Heading> chapters = headings();
    chapters.removeIf(
        [](const Heading &heading) { return heading.block.blockFormat().headingLevel() != chapterLevel; });
    return chapters;
}

QStringList GuideBrowser::chapters() const
{
    QStringList titles;
    const QList<Heading> chapters = chapterHeadings();
    for (const Heading &chapter : chapters)
        titles.append(chapter.block.text());
    return titles;
}

QString GuideBrowser::chapterAnchor(int chapter) const
{
    return chapterHeadings().value(chapter).anchor;
}

int GuideBrowser::chapterAt(const QString &anchor) const
{
    const QList<Heading> chapters = chapterHeadings();
    const auto found = std::find_if(chapters.begin(), chapters.end(),
                                    [&](const Heading &chapter) { return chapter.anchor == anchor; });
    return found == chapters.end() ? 0 : int(found - chapters.begin());
}

bool GuideBrowser::showHeading(const QString &anchor)
{
    const QList<Heading> all = headings();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Heading &heading) { return heading.anchor == anchor; });
    if (found == all.end())
        return false;
    setTextCursor(QTextCursor(found->block));
    // To the end and back would leave the heading at the bottom.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - Space::small);
    return true;
}

int GuideBrowser::currentChapter() const
{
    const int top = cursorForPosition(QPoint(Space::large, Space::large)).position();
    int current = -1;
    const QList<Heading> chapters = chapterHeadings();
    for (const Heading &chapter : chapters) {
        if (chapter.block.position() <= top)
            ++current;
    }
    return std::max(current, 0);
}

int GuideBrowser::search(const QString &words)
{
    m_places.clear();
    m_place = 0;
    QList<ExtraSelection> marks;
    for (QTextCursor found = document()->find(words); !words.isEmpty() && !found.isNull();
         found = document()->find(words, found)) {
        m_places.append(found);
        ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(Theme::inForce().warningSoft);
        mark.format.setForeground(Theme::inForce().text);
        marks.append(mark);
    }
    setExtraSelections(marks);
    if (!m_places.isEmpty())
        showPlace();
    return int(m_places.size());
}

int GuideBrowser::showNext(bool backwards)
{
    if (m_places.isEmpty())
        return 0;
    const int count = int(m_places.size());
    m_place = (m_place + (backwards ? count - 1 : 1)) % count;
    showPlace();
    return m_place + 1;
}

void GuideBrowser::showPlace()
{
    setTextCursor(m_places.at(m_place));
    ensureCursorVisible();
}

// A picture of a window is wider than the column, and Markdown has no word for its size.
QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture(Guide::folder() + name.toString());
    m_pictureWidth = std::min(widestPicture, viewport()->width() - 2 * Space::normal);
    const int width = int(std::max(1, m_pictureWidth) * devicePixelRatioF());
    QImage fitted =
        width < picture.width() ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
    fitted.setDevicePixelRatio(devicePixelRatioF());
    return fitted;
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int fitting = std::min(widestPicture, viewport()->width() - 2 * Space::normal);
    // From the event loop: the text is being laid out just now.
    if (fitting != m_pictureWidth && m_pictureWidth != 0)
        QMetaObject::invokeMethod(this, &GuideBrowser::fitPictures, Qt::QueuedConnection);
}

// The document keeps pictures as they were first fitted.
void GuideBrowser::fitPictures()
{
    const int chapter = currentChapter();
    fill();
    if (chapter > 0)
        showHeading(chapterAnchor(chapter));
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // The colour of links is taken from the palette when the text is read.
    if (event->type() == QEvent::PaletteChange)
        fill();
}
