// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"
#include "guidebrowser.h"
#include "helpwindow.h"
#include "pagecatalogue.h"
#include "testwindow.h"

#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

QStringList headings()
{
    GuideBrowser browser;
    QStringList slugs;
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            slugs.append(Guide::slug(block.text()));
    }
    return slugs;
}

QStringList everyMatch(const QString &pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(Guide::text());
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

// The first line in sight.
QString topLine(const GuideBrowser &browser)
{
    return browser.cursorForPosition(QPoint(40, 16)).block().text();
}

} // namespace

class TestHelpWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void everyPageHasAChapter()
    {
        const QStringList slugs = headings();
        QVERIFY(slugs.size() > 15);
        for (const PageEntry &entry : pageCatalogue()) {
            const QString chapter = Guide::chapterOf(entry.id);
            QVERIFY2(slugs.contains(chapter), qPrintable(entry.id));
            QVERIFY2(chapter != Guide::chapterOf({}), qPrintable(entry.id));
        }
        QVERIFY(slugs.contains(Guide::chapterOf(u"accounts"_s)));
        QVERIFY(slugs.contains(Guide::chapterOf({})));
    }

    void everyLinkAndPictureOfTheGuideIsThere()
    {
        const QStringList slugs = headings();
        const QStringList links = everyMatch(u"[^!]\\[[^\\]]*\\]\\(([^)]*)\\)"_s);
        QVERIFY(links.size() > 3);
        for (const QString &link : links)
            QVERIFY2(link.startsWith(u'#') && slugs.contains(link.mid(1)), qPrintable(link));
        const QStringList pictures = everyMatch(u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s);
        QVERIFY(pictures.size() > 3);
        for (const QString &picture : pictures)
            QVERIFY2(QImageReader(Guide::folder() + picture).canRead(), qPrintable(picture));
    }

    void thePageOpensItsChapter()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        QVERIFY(test.openPage(u"usage"_s));
        QTest::mouseClick(test.window().frame()->currentPage()->findChild<QPushButton *>(u"pageHelp"_s),
                          Qt::LeftButton);
        auto *help = test.window().findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible() && help->isWindow());
        QTRY_COMPARE(topLine(text(*help)), u"Reading the usage charts"_s);
        QCOMPARE(contents(*help).currentIndex().data().toString(), u"Reading the usage charts"_s);

        // The same window again, at another chapter.
        test.window().activateWindow();
        QTRY_VERIFY(test.window().isActiveWindow());
        QVERIFY(test.openPage(u"security"_s));
        QTest::keyClick(&test.window(), Qt::Key_F1, Qt::ShiftModifier);
        QTRY_COMPARE(topLine(text(*help)), u"Password and sign-ins"_s);
        QCOMPARE(test.window().findChildren<HelpWindow *>().size(), 1);
        QTRY_VERIFY(help->isActiveWindow());
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void theContentsLeadToTheirChapters()
    {
        QWidget owner;
        HelpWindow::open(owner);
        auto *help = owner.findChild<HelpWindow *>();
        QAbstractItemModel *model = contents(*help).model();
        // The last ones are too near the end to come to the top.
        for (int row = 0; row < model->rowCount() - 3; ++row) {
            Q_EMIT contents(*help).activated(model->index(row, 0));
            QCOMPARE(topLine(text(*help)), model->index(row, 0).data().toString());
        }
        Q_EMIT text(*help).anchorClicked(QUrl(u"#behind-a-proxy"_s));
        QCOMPARE(topLine(text(*help)), u"Behind a proxy"_s);
    }

    void theSearchGoesFromPlaceToPlace()
    {
        QWidget owner;
        HelpWindow::open(owner);
        auto *help = owner.findChild<HelpWindow *>();
        auto *search = help->findChild<QLineEdit *>(u"helpSearch"_s);
        auto *found = help->findChild<QLabel *>(u"helpFound"_s);
        QVERIFY(!found->isVisible());
        QTest::keyClick(help, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(search, u"AUTHORITIES"_s);
        const auto places = text(*help).extraSelections().size();
        QVERIFY(places > 1);
        QVERIFY(found->text().contains(u"1 of %1"_s.arg(places)));
        QCOMPARE(text(*help).textCursor().selectedText().toLower(), u"authorities"_s);
        const int first = text(*help).textCursor().position();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(found->text().contains(u"2 of %1"_s.arg(places)));
        QVERIFY(text(*help).textCursor().position() > first);
        for (auto i = places; i > 1; --i)
            QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(text(*help).textCursor().position(), first);
        search->setText(u"no such words"_s);
        QCOMPARE(text(*help).extraSelections().size(), 0);
        QCOMPARE(found->text(), u"Not found"_s);
        search->clear();
        QVERIFY(!found->isVisible());
    }

    void saysThatItIsInEnglishWhereTheProgramIsNot()
    {
        QWidget english;
        HelpWindow::open(english);
        QVERIFY(!english.findChild<QLabel *>(u"helpLanguage"_s));
        const QLocale before;
        QLocale::setDefault(QLocale(u"pt_BR"_s));
        QWidget other;
        HelpWindow::open(other);
        QVERIFY(other.findChild<QLabel *>(u"helpLanguage"_s)->isVisible());
        QLocale::setDefault(before);
    }

    void picturesFitTheColumn()
    {
        GuideBrowser browser;
        browser.resize(500, 600);
        browser.show();
        QTRY_VERIFY(browser.document()->size().width() <= browser.viewport()->width());
        browser.resize(900, 600);
        QTRY_VERIFY(browser.document()->size().width() <= browser.viewport()->width());
    }

private:
    static GuideBrowser &text(const HelpWindow &help) { return *help.findChild<GuideBrowser *>(); }
    static QListView &contents(const HelpWindow &help) { return *help.findChild<QListView *>(); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
