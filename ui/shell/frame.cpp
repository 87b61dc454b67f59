// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include "banner.h"
#include "commandlist.h"
#include "confirmdialog.h"
#include "errortext.h"
#include "guide.h"
#include "helpwindow.h"
#include "inviteinbox.h"
#include "page.h"
#include "session.h"
#include "sidebar.h"
#include "theme.h"
#include "toast.h"
#include "uisettings.h"
#include "usagewarning.h"
#include "usagewatch.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

Frame::Frame(const PageContext &context, bool demo, const QString &startPage, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_entries(pageCatalogue()),
      m_sideBar(new SideBar(m_entries, context.session, demo, this)),
      m_strip(new QWidget(this)),
      m_ended(new Banner(m_strip)),
      m_stack(new QStackedWidget(this)),
      m_toast(new Toast(m_stack))
{
    setObjectName(u"frame"_s);
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.inFoot)
            m_context.pages.append({.id = entry.id, .title = entry.title});
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(Space::large, Space::normal, Space::large, 0);
    strip->addWidget(m_ended);
    m_strip->hide();
    right->addWidget(m_strip);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    m_ended->setObjectName(u"sessionEnded"_s);
    connect(m_ended, &Banner::actionTriggered, this, &Frame::signInRequested);
    connect(&context.session, &Session::expired, this, &Frame::showEnded);
    connect(&context.session, &Session::tokenChanged, this, &Frame::showEnded);
    connect(&context.session, &Session::reachableChanged, this, &Frame::reloadWhenBack);
    connect(&context.session, &Session::storageChanged, this, &Frame::warningsChanged);
    connect(m_sideBar, &SideBar::pageRequested, this, [this](const QString &id) { openPage(id); });
    connect(m_sideBar, &SideBar::accountsRequested, this, &Frame::accountsRequested);
    connect(m_sideBar, &SideBar::storageQuestion, this, &Frame::explainStorage);
    connect(&context.invites, &InviteInbox::changed, this, &Frame::showInvites);
    connect(&context.usage, &UsageWatch::changed, this, &Frame::showUsage);
    new CommandList(*this, context.settings);
    m_revealSoon.setSingleShot(true);
    m_revealSoon.setInterval(0);
    connect(&m_revealSoon, &QTimer::timeout, this, &Frame::revealPage);
    connect(&context.session, &Session::profileChanged, this, &Frame::emitIfSettled);
    connect(&context.session, &Session::profileFailed, this, &Frame::emitIfSettled);
    connect(&context.session, &Session::pictureChanged, this, &Frame::emitIfSettled);
    // The account button wants the name whichever page opens.
    context.session.loadProfile();
    showPage(pageIds().contains(startPage) ? startPage : m_entries.first().id);
}

Frame::~Frame() = default;

QStringList Frame::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries)
        ids.append(entry.id);
    return ids;
}

Page *Frame::currentPage() const
{
    return m_pages.value(m_currentId);
}

bool Frame::isSettled() const
{
    const Session &session = m_context.session;
    return currentPage()->isSettled() && !session.isLoadingProfile() && !session.isLoadingPicture();
}

void Frame::emitIfSettled()
{
    if (currentPage() && isSettled())
        Q_EMIT settled();
}

void Frame::openPage(const QString &id, const QString &view)
{
    if (id == m_currentId || !pageIds().contains(id)) {
        m_sideBar->setCurrent(m_currentId);
        if (id == m_currentId && m_revealSoon.isActive())
            m_wantedView = view;
        else if (id == m_currentId && !view.isEmpty())
            currentPage()->showView(view);
        return;
    }
    // The button that was pressed is checked already; it is put right if the person stays.
    m_sideBar->setCurrent(m_currentId);
    Page *page = currentPage();
    if (page->isSaving() || page->keepsChangesWhileAway() || !page->hasUnsavedChanges())
        showPage(id, view);
    else
        askToLeave({page}, [this, id, view] { showPage(id, view); });
}

void Frame::whenFreeToLeave(std::function<void()> go, std::function<void()> stay)
{
    askToLeave(pagesWithChanges(), std::move(go), std::move(stay));
}

QList<Page *> Frame::pagesWithChanges() const
{
    QList<Page *> pages;
    for (Page *page : m_pages) {
        if (!page->hasUnsavedChanges())
            continue;
        if (page == currentPage())
            pages.prepend(page);
        else if (page->keepsChangesWhileAway())
            pages.append(page);
    }
    return pages;
}

void Frame::askToLeave(QList<Page *> pages, std::function<void()> go, std::function<void()> stay)
{
    if (pages.isEmpty()) {
        go();
        return;
    }
    Page *page = pages.takeFirst();
    ConfirmDialog::ask(
        this,
        {.title = tr("Leave without saving?"),
         .text =
             tr("“%1” has changes that are not saved. They are lost if you leave now.").arg(page->title()),
         .confirm = tr("Discard changes"),
         .cancel = tr("Stay"),
         .destructive = true},
        [this, page, pages, go = std::move(go), stay] {
            page->discardChanges();
            askToLeave(pages, go, stay);
        },
        stay);
}

void Frame::warn(const QString &text)
{
    m_toast->showText(text, Tone::Warning);
}

void Frame::tell(const QString &text)
{
    m_toast->showText(text);
}

int Frame::warnings() const
{
    const Session &session = m_context.session;
    const bool isLost = session.storage() == Session::Storage::ThisSessionOnly && session.storageProblem();
    return int(session.isExpired()) + int(isLost) + int(UsageWarning::of(m_context.usage).has_value());
}

void Frame::goBackOrDiscard()
{
    if (currentPage()->goBack())
        return;
    if (!currentPage()->hasUnsavedChanges()) {
        currentPage()->discardChanges();
        return;
    }
    ConfirmDialog::ask(
        this,
        {.title = tr("Discard the changes?"),
         .text = tr("What you typed on “%1” is lost, and the page shows again what the server holds.")
                     .arg(currentPage()->title()),
         .confirm = tr("Discard changes"),
         .cancel = tr("Keep typing"),
         .destructive = true},
        [this] { currentPage()->discardChanges(); });
}

void Frame::showPage(const QString &id, const QString &view)
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const PageEntry &candidate) { return candidate.id == id; });
    const bool isNew = !m_pages.contains(id);
    Page *page = pageFor(*entry);
    m_currentId = id;
    m_wantedView = view;
    m_stack->setCurrentWidget(page);
    m_sideBar->setCurrent(id);
    page->setFocus();
    Q_EMIT pageOpened(id);
    // To make a page and to fill it is too much for one turn of the event loop.
    m_revealSoon.stop();
    if (isNew)
        m_revealSoon.start();
    else
        revealPage();
}

void Frame::revealPage()
{
    Page *page = currentPage();
    page->reveal();
    if (!m_wantedView.isEmpty())
        page->showView(std::exchange(m_wantedView, {}));
    emitIfSettled();
}

Page *Frame::pageFor(const PageEntry &entry)
{
    if (Page *page = m_pages.value(entry.id))
        return page;
    Page *page = entry.make(m_context, m_stack);
    page->setObjectName(entry.id + u"Page"_s);
    m_pages.insert(entry.id, page);
    m_stack->addWidget(page);
    if (auto *help = page->findChild<QPushButton *>(u"pageHelp"_s))
        connect(help, &QPushButton::clicked, this,
                [this, id = entry.id] { HelpWindow::open(*this, Guide::chapterOf(id)); });
    connect(page, &Page::toastRequested, m_toast, [this](const QString &text) { m_toast->showText(text); });
    connect(page, &Page::warningRequested, this, &Frame::warn);
    connect(page, &Page::pageRequested, this, [this](const QString &id) { openPage(id); });
    connect(page, &Page::placeRequested, this, &Frame::openPage);
    connect(page, &Page::signOutRequested, this, &Frame::signOutRequested);
    connect(page, &Page::accountGone, this, &Frame::accountGone);
    connect(page, &Page::settled, this, &Frame::emitIfSettled);
    // Before it is revealed, so that it asks for what that shows only.
    if (!page->views().isEmpty())
        page->showView(m_context.settings.lastView(entry.id));
    connect(page, &Page::viewChanged, this,
            [this, page, id = entry.id] { m_context.settings.setLastView(id, page->currentView()); });
    return page;
}

void Frame::explainStorage()
{
    const std::optional<ApiError> &problem = m_context.session.storageProblem();
    if (!problem)
        return;
    const ErrorText text = storeErrorText(*problem);
    ConfirmDialog::ask(
        this,
        {.title = tr("This sign-in ends with the program"),
         .text = tr("%1 Until then everything works, but the next start asks you to sign in again.\n\n%2")
                     .arg(text.explanation, text.details)
                     .trimmed(),
         .confirm = tr("Try the keychain again"),
         .cancel = tr("Close")},
        [this] { m_context.session.setKept(true); });
}

void Frame::showEnded()
{
    Q_EMIT warningsChanged();
    m_strip->setVisible(m_context.session.isExpired());
    if (!m_context.session.isExpired()) {
        m_ended->clear();
        return;
    }
    m_ended->showMessage(Tone::Warning,
                         tr("You are signed out. What you typed stays, but nothing can be loaded or saved."),
                         {}, tr("Sign in again"));
}

// What failed, and what was shown for want of better, comes anew without anybody pressing a button.
void Frame::reloadWhenBack()
{
    if (!m_context.session.isReachable())
        return;
    for (Page *page : std::as_const(m_pages)) {
        // A page that waits for something already is answered by that.
        if (page == currentPage() && page->isSettled())
            page->load();
        else
            page->markStale();
    }
}

void Frame::showInvites()
{
    constexpr int most = 99;
    const int count = m_context.invites.openCount();
    m_sideBar->setBadge(u"invites"_s,
                        count == 0     ? QString()
                        : count > most ? tr("%1+", "more than").arg(most)
                                       : QLocale().toString(count),
                        count == 0 ? QString() : tr("%Ln open invite(s)", nullptr, count));
}

void Frame::showUsage()
{
    const std::optional<UsageWarning> warning = UsageWarning::of(m_context.usage);
    m_sideBar->setBadge(u"usage"_s, warning ? u"!"_s : QString(), warning ? warning->mark : QString());
    Q_EMIT warningsChanged();
}
