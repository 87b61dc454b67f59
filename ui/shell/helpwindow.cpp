// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "guidebrowser.h"
#include "rowlist.h"
#include "searchfield.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QStringListModel>

using namespace Qt::StringLiterals;

void HelpWindow::open(QWidget &owner, const QString &chapter)
{
    QWidget *window = owner.window();
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->show();
    help->raise();
    help->activateWindow();
    help->showChapter(chapter);
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_search(makeSearchLine(tr("Search the guide"), this)),
      m_found(makeLabel(QString(), u"caption"_s, this)),
      m_contents(makeChoiceList(this)),
      m_chapters(new QStringListModel(this)),
      m_browser(new GuideBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Guide to Conta"));
    m_search->setObjectName(u"helpSearch"_s);
    m_found->setObjectName(u"helpFound"_s);
    m_found->setWordWrap(true);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(windowTitle());
    m_chapters->setStringList(m_browser->chapters());
    m_contents->setModel(m_chapters);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(m_browser, 1);
    connect(m_contents, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_browser->showHeading(m_browser->chapterAnchor(index.row()));
    });
    connect(m_contents, &QListView::activated, this, [this](const QModelIndex &index) {
        m_browser->showHeading(m_browser->chapterAnchor(index.row()));
        m_browser->setFocus();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { searchOn(false); });
    resize(QSize(980, 720).boundedTo(screen()->availableSize()));
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QFrame(this);
    side->setProperty("sideBar", true);
    side->setFixedWidth(280);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    layout->setSpacing(Space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_contents, 1);
    const QLocale::Language language = QLocale().language();
    if (!m_browser->isTranslated() && language != QLocale::English && language != QLocale::C) {
        auto *note = makeLabel(tr("This guide is in English only."), u"caption"_s, side);
        note->setObjectName(u"helpLanguage"_s);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    m_found->hide();
    return side;
}

void HelpWindow::showChapter(const QString &chapter)
{
    m_contents->setCurrentIndex(m_chapters->index(m_browser->chapterAt(chapter)));
    m_browser->showHeading(chapter);
    m_browser->setFocus();
}

void HelpWindow::search(const QString &words)
{
    m_places = m_browser->search(words.trimmed());
    m_found->setVisible(!words.trimmed().isEmpty());
    showFound(m_places > 0 ? 1 : 0);
}

void HelpWindow::searchOn(bool backwards)
{
    if (m_places > 0)
        showFound(m_browser->showNext(backwards));
}

void HelpWindow::showFound(int number)
{
    const QLocale locale;
    m_found->setText(number == 0 ? tr("Not found")
                                 : tr("Place %1 of %2. Enter goes to the next one.")
                                       .arg(locale.toString(number), locale.toString(m_places)));
    if (m_found->isHidden())
        return;
    m_contents->setCurrentIndex(m_chapters->index(m_browser->currentChapter()));
    QAccessibleEvent event(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        searchOn(event->matches(QKeySequence::FindPrevious));
    } else if (event->matches(QKeySequence::Cancel)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}
