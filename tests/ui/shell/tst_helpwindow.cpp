// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"
#include "guidebrowser.h"
#include "helpwindow.h"
#include "pagecatalogue.h"
#include "testwindow.h"

#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

// What the files of docs are called that hold a guide.
QStringList guideFiles()
{
    return QDir(Guide::folder()).entryList({u"guide*.md"_s}, QDir::Files, QDir::Name);
}

Guide guideIn(const QString &fileName)
{
    QFile file(Guide::folder() + fileName);
    return file.open(QIODevice::ReadOnly) ? Guide::parsed(QString::fromUtf8(file.readAll())) : Guide();
}

QStringList everyMatch(const QString &pattern, const QString &text)
{
    QStringList found;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

// The default locale's language, until the end of the test.
class Speaking final
{
public:
    explicit Speaking(const QString &code) { QLocale::setDefault(QLocale(code)); }
    ~Speaking() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

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
        const QStringList slugs = Guide::read().anchors;
        QVERIFY(slugs.size() > 15);
        for (const PageEntry &entry : pageCatalogue()) {
            const QString chapter = Guide::chapterOf(entry.id);
            QVERIFY2(slugs.contains(chapter), qPrintable(entry.id));
            QVERIFY2(chapter != Guide::chapterOf({}), qPrintable(entry.id));
        }
        QVERIFY(slugs.contains(Guide::chapterOf(u"accounts"_s)));
        QVERIFY(slugs.contains(Guide::chapterOf({})));
    }

    void everyLinkAndPictureOfTheGuideIsThere_data() { everyGuide(); }

    void everyLinkAndPictureOfTheGuideIsThere()
    {
        QFETCH(const QString, file);
        const Guide guide = guideIn(file);
        const QStringList links = everyMatch(u"[^!]\\[[^\\]]*\\]\\(([^)]*)\\)"_s, guide.markdown);
        QVERIFY(links.size() > 3);
        for (const QString &link : links)
            QVERIFY2(link.startsWith(u'#') && guide.anchors.contains(link.mid(1)), qPrintable(link));
        const QStringList pictures = everyMatch(u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s, guide.markdown);
        QVERIFY(pictures.size() > 3);
        for (const QString &picture : pictures)
            QVERIFY2(QImageReader(Guide::folder() + picture).canRead(), qPrintable(picture));
    }

    void everyGuideGoesStepByStepWithTheEnglishOne_data() { everyGuide(); }

    void everyGuideGoesStepByStepWithTheEnglishOne()
    {
        QFETCH(const QString, file);
        const Guide guide = guideIn(file);
        const Guide english = guideIn(u"guide.md"_s);
        QCOMPARE(guide.anchors, english.anchors);
        for (const QString &pattern : {u"(?m)^(#+) "_s, u"\\]\\(([^)]*)\\)"_s, u"(?m)^(\\d\\. |- |\\|)"_s})
            QCOMPARE(everyMatch(pattern, guide.markdown), everyMatch(pattern, english.markdown));
        QVERIFY(!guide.markdown.contains(u"<a "_s));
    }

    void speaksTheProgramsLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("title");
        QTest::newRow("English") << u"en"_s << u"Guide to Conta"_s;
        QTest::newRow("Portuguese") << u"pt_BR"_s << u"Guia do Conta"_s;
        QTest::newRow("Spanish of Mexico") << u"es_MX"_s << u"Guía de Conta"_s;
        QTest::newRow("one that has none") << u"ar"_s << u"Guide to Conta"_s;
    }

    void speaksTheProgramsLanguage()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, title);
        const Speaking speaking(code);
        const Guide guide = Guide::read();
        QVERIFY2(guide.markdown.startsWith(u"# "_s + title), qPrintable(guide.markdown.left(40)));
        QCOMPARE(guide.isTranslated, title != "Guide to Conta"_L1);
    }

    void aTranslatedChapterIsFoundByTheSameAnchor()
    {
        const Speaking speaking(u"pt_BR"_s);
        QWidget owner;
        HelpWindow::open(owner, Guide::chapterOf(u"usage"_s));
        auto *help = owner.findChild<HelpWindow *>();
        QCOMPARE(topLine(text(*help)), u"Como ler os gráficos de consumo"_s);
        QCOMPARE(contents(*help).currentIndex().data().toString(), u"Como ler os gráficos de consumo"_s);
        Q_EMIT text(*help).anchorClicked(QUrl(u"#behind-a-proxy"_s));
        QCOMPARE(topLine(text(*help)), u"Atrás de um proxy"_s);
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

    void theSignInPageHasItsChapterToo()
    {
        TestWindow test(m_sandbox.url());
        test.click(u"signInHelp"_s);
        auto *help = test.window().findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QTRY_COMPARE(topLine(text(*help)), u"Signing in"_s);
        help->close();
        test.window().activateWindow();
        QTRY_VERIFY(test.window().isActiveWindow());
        QTest::keyClick(&test.window(), Qt::Key_F1);
        QTRY_VERIFY(help->isVisible());
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
        const Speaking speaking(u"de"_s);
        QWidget other;
        HelpWindow::open(other);
        QVERIFY(other.findChild<QLabel *>(u"helpLanguage"_s)->isVisible());
    }

    void saysNothingOfLanguageWhereItSpeaksTheProgramsOwn()
    {
        const Speaking speaking(u"pt_BR"_s);
        QWidget owner;
        HelpWindow::open(owner);
        QVERIFY(!owner.findChild<QLabel *>(u"helpLanguage"_s));
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
    static void everyGuide()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = guideFiles();
        QVERIFY(files.size() > 2 && files.contains(u"guide.md"_s));
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    static GuideBrowser &text(const HelpWindow &help) { return *help.findChild<GuideBrowser *>(); }
    static QListView &contents(const HelpWindow &help) { return *help.findChild<QListView *>(); }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
