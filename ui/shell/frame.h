// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecatalogue.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class Banner;
class Page;
class QStackedWidget;
class SideBar;
class Toast;

/// The window of a signed-in account: side bar and pages. It lives and dies with its session.
class Frame final : public QWidget
{
    Q_OBJECT

public:
    /// startPage may be empty or unknown: then the first page opens.
    Frame(const PageContext &context, bool demo, const QString &startPage, QWidget *parent = nullptr);
    ~Frame() override;

    QStringList pageIds() const;
    QString currentPageId() const { return m_currentId; }
    Page *currentPage() const;

    /// True when neither the page nor the account button waits for anything.
    bool isSettled() const;

    const QList<PageEntry> &entries() const { return m_entries; }

    /// Opens a page by id, and one of its views where that is named, after asking where the present one has
    /// unsaved changes.
    void openPage(const QString &id, const QString &view = {});
    /// A step back where the page has steps; else asks whether to discard what was typed.
    void goBackOrDiscard();
    /// How many things the person should look at, whichever page is open: an ended session, a sign-in that
    /// is not kept, a payload limit that is near.
    int warnings() const;

    /// One short line about something that went wrong beside the pages, e.g. a setting that was not saved.
    void warn(const QString &text);
    /// The same about something that went well.
    void tell(const QString &text);
    /// Runs go at once, or after the person agreed to lose the unsaved changes, which are then discarded;
    /// stay where they did not.
    void whenFreeToLeave(std::function<void()> go, std::function<void()> stay = {});
    /// Whether the end of the frame would lose something, on whichever page.
    bool hasUnsavedChanges() const { return !pagesWithChanges().isEmpty(); }

Q_SIGNALS:
    void pageOpened(const QString &id);
    void settled();
    void warningsChanged();
    void signOutRequested();
    void lockRequested();
    void accountsRequested(const QWidget &anchor); ///< As SideBar says it.
    void accountGone(bool certain);                ///< As Page says it.
    /// The session has ended, and the person wants to sign in to go on with it.
    void signInRequested();

private:
    /// The present one first.
    QList<Page *> pagesWithChanges() const;
    /// Asks about one page after the other.
    void askToLeave(QList<Page *> pages, std::function<void()> go, std::function<void()> stay = {});
    void emitIfSettled();
    void showPage(const QString &id, const QString &view = {});
    void revealPage();
    Page *pageFor(const PageEntry &entry);
    void explainStorage();
    void showEnded();
    void reloadWhenBack();
    void showInvites();
    void showUsage();

    PageContext m_context;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_currentId;
    QString m_wantedView; ///< Of the current page, once it is revealed.
    QTimer m_revealSoon;
    SideBar *m_sideBar;
    QWidget *m_strip; ///< Above every page while the token is dead.
    Banner *m_ended;
    QStackedWidget *m_stack;
    Toast *m_toast;
};
