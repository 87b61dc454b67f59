// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "pagecontext.h"

#include <QTimer>
#include <QWidget>

class Banner;
class ProblemPanel;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class Skeleton;

/// One page of the window: a title, a banner, and below them its content, an outline of it while the
/// first data is on its way, or the reason why there is none. A page knows no other page and not the shell.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &title, const PageContext &context, QWidget *parent = nullptr);

    QString title() const;

    /// The button with which the shell, which knows the guide, opens it.
    static QPushButton *makeHelpButton(QWidget *parent);

    /// Fetches what the page shows, again or for the first time (F5).
    virtual void load() = 0;

    /// The page comes into view: loads, unless what it has is fresh enough.
    virtual void visit() { load(); }

    /// What the page last loaded may have changed while the server could not be reached: the next reveal()
    /// loads, however fresh it is.
    void markStale() { m_stale = true; }
    /// The page comes into view: visit(), or load() after markStale().
    void reveal();

    /// Places within the page that can be opened by name, such as its tabs; the first is where it starts.
    virtual QStringList views() const { return {}; }
    /// Opens one of views(), as a click on it would, or something else that the page knows by name, such as
    /// an invite; other names do nothing.
    virtual void showView(const QString &view) { Q_UNUSED(view) }
    /// The one in sight, as showView() takes it; empty where the page has only one.
    virtual QString currentView() const { return {}; }

    /// Whether something typed would be lost by leaving.
    virtual bool hasUnsavedChanges() const { return false; }
    /// Whether those changes are on their way to the server. Going to another page does not stop them.
    virtual bool isSaving() const { return false; }
    /// Whether those changes stay while another page is shown: then only the end of the session or of the
    /// program asks about them.
    virtual bool keepsChangesWhileAway() const { return false; }
    /// Esc, before it discards anything: a step back where the page has steps; false where there is none.
    virtual bool goBack() { return false; }
    virtual void save() {}           ///< Ctrl+S
    virtual void discardChanges() {} ///< Esc

    /// True when nothing is on its way: the page shows its data, pictures included, or an error.
    bool isSettled() const { return m_settled && m_pending == 0; }

    /// True when it has settled on an error instead of its data.
    virtual bool showsProblem() const;

Q_SIGNALS:
    void settled();
    /// Another of its views is in sight: currentView().
    void viewChanged();
    /// Something went well and needs one short line.
    void toastRequested(const QString &text);
    /// Something went wrong that the page cannot show where it happened, such as while another page is open.
    void warningRequested(const QString &text);
    /// The person asked to go to another page, by id.
    void pageRequested(const QString &id);
    /// The same, and to a place there, as its showView() takes it.
    void placeRequested(const QString &page, const QString &view);
    /// The person wants to end this session.
    void signOutRequested();
    /// The account is gone from the server, or may be (not certain): whatever this computer holds of it goes
    /// too, and with it the session.
    void accountGone(bool certain);

protected:
    const PageContext &context() const { return m_context; }
    Session &session() const { return m_context.session; }
    /// The server's name for error texts.
    QString serverName() const;

    /// Where the page's cards go, top to bottom; they stretch to 920 px.
    QVBoxLayout *content() const { return m_content; }
    /// The parent of what goes there: made in its place, a widget is styled once.
    QWidget *contentParent() const;
    Banner *banner() const { return m_banner; }

    void showLoading(); ///< The outline comes only if the data takes longer than 200 ms.
    void showReady();
    /// The content is shown, but parts of it are still on their way: not settled yet.
    void showPartly();
    /// Something else is on its way while the content stays.
    void showRefreshing();
    /// In place of the content; Retry calls load().
    void showProblem(const QString &what, const ApiError &error);
    void showNotice(const QIcon &icon, const QString &what, const QString &why);
    /// Says in the banner that what is shown is of this moment (UTC), and why it is no newer, with Retry.
    void showAge(const QDateTime &asOf, const ApiError &why);
    /// The same words where they stand elsewhere.
    QString ageText(const QDateTime &asOf, const ApiError &why) const;
    /// Counts what comes later than the content (+1 when asked for, -1 when there), e.g. a picture.
    void countPending(int change);
    /// Hides the Refresh button of a page that fetches nothing.
    void hideRefresh();
    /// Lets the content have the height of the window, for a page whose list scrolls by itself.
    void fillHeight();
    /// Lets the content be as wide as the window, for a page whose charts gain by it.
    void useFullWidth();
    void scrollToTop();

private:
    void setSettled(bool settled);
    void takeLostFocus();

    PageContext m_context;
    bool m_settled = false;
    bool m_hasProblem = false; ///< Of the two that m_problem can show: an error, not a notice.
    bool m_stale = false;
    int m_pending = 0;
    QLabel *m_title;
    QPushButton *m_refresh;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    Skeleton *m_skeleton;
    ProblemPanel *m_problem;
    QScrollArea *m_scroll;
    QList<QWidget *> m_columns; ///< What is kept to the column's width.
    QVBoxLayout *m_content;
    QVBoxLayout *m_column = nullptr; ///< Around the content, on the scrolled sheet.
    QTimer m_skeletonDelay;
};
