// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "accessiblerole.h"
#include "banner.h"
#include "clock.h"
#include "dates.h"
#include "focusinsight.h"
#include "lineicon.h"
#include "problempanel.h"
#include "session.h"
#include "skeleton.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 920;

// The page's column: at most columnWidth, at the leading edge, so that pages line up when one changes.
QWidget *column(QWidget *inner)
{
    // In the window of what it holds, whose place in the order of Tab would change otherwise.
    auto *holder = new QWidget(inner->parentWidget());
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    inner->setMaximumWidth(columnWidth);
    layout->addWidget(inner, 1);
    layout->addStretch(0);
    return holder;
}

} // namespace

Page::Page(const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(makeLabel(title, u"pageTitle"_s, this)),
      m_refresh(makeButton(tr("Refresh"), ButtonKind::Quiet, this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_blank(new QWidget),
      m_skeleton(new Skeleton),
      m_problem(new ProblemPanel(this)),
      m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::ClickFocus);
    setButtonIcon(m_refresh, lineIcon(u"refresh"_s, Ink::Muted));
    m_refresh->setToolTip(
        tr("Refresh (%1)", "key").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
    m_refresh->setObjectName(u"refresh"_s);
    m_banner->setObjectName(u"pageBanner"_s);

    // The shell finds it by its name.
    QPushButton *help = makeHelpButton(this);
    help->setObjectName(u"pageHelp"_s);

    auto *head = new QWidget(this);
    auto *titleRow = new QHBoxLayout;
    // One height with and without the button, so that titles do not jump from page to page.
    titleRow->addStrut(m_refresh->sizeHint().height());
    titleRow->addWidget(m_title);
    titleRow->addStretch();
    titleRow->addWidget(m_refresh);
    titleRow->addWidget(help);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(Space::medium);
    headLayout->addLayout(titleRow);
    headLayout->addWidget(m_banner);

    auto *body = new QWidget;
    body->setProperty("pageColumn", true);
    m_content->setContentsMargins(0, 0, 0, Space::large);
    m_content->setSpacing(Space::normal);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_content);
    m_column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(title);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *scrolled = column(body);
    scrolled->setProperty("pageColumn", true);
    scroll->setWidget(scrolled);
    m_scroll = scroll;
    m_columns = {head, body, m_skeleton};

    auto *outline = new QWidget;
    auto *outlineLayout = new QVBoxLayout(outline);
    outlineLayout->setContentsMargins(0, 0, 0, 0);
    outlineLayout->addWidget(column(m_skeleton));
    outlineLayout->addStretch();

    m_stack->addWidget(m_blank);
    m_stack->addWidget(outline);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_problem);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, 0);
    layout->setSpacing(Space::normal);
    QWidget *headColumn = column(head);
    layout->addWidget(headColumn);
    layout->addWidget(m_stack, 1);
    // Children are read in their order, and the title stands first.
    headColumn->lower();

    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(std::chrono::milliseconds(200));
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this, outline] {
        m_stack->setCurrentWidget(outline);
        if (isVisible())
            announce(m_skeleton, false);
    });
    keepFocusInSight(*scroll);
    connect(m_refresh, &QPushButton::clicked, this, &Page::load);
    connect(m_problem, &ProblemPanel::actionTriggered, this, &Page::load);
}

QPushButton *Page::makeHelpButton(QWidget *parent)
{
    auto *help = makeButton(QString(), ButtonKind::Quiet, parent);
    help->setIcon(lineIcon(u"help"_s, Ink::Muted));
    help->setToolTip(tr("Help with this page"));
    help->setAccessibleName(help->toolTip());
    return help;
}

QString Page::title() const
{
    return m_title->text();
}

QString Page::serverName() const
{
    return session().account().server.host();
}

void Page::showLoading()
{
    setSettled(false);
    m_refresh->setEnabled(false);
    m_stack->setCurrentWidget(m_blank);
    m_skeletonDelay.start();
}

void Page::showReady()
{
    m_skeletonDelay.stop();
    m_refresh->setEnabled(true);
    const bool wasWaitTold = m_skeleton->isVisible();
    m_stack->setCurrentWidget(m_scroll);
    if (wasWaitTold)
        announce(this, false);
    setSettled(true);
}

void Page::showPartly()
{
    m_skeletonDelay.stop();
    m_stack->setCurrentWidget(m_scroll);
    showRefreshing();
}

void Page::showRefreshing()
{
    setSettled(false);
    m_refresh->setEnabled(false);
}

void Page::showProblem(const QString &what, const ApiError &error)
{
    m_skeletonDelay.stop();
    m_refresh->setEnabled(true);
    m_hasProblem = true;
    m_problem->setProblem(what, errorText(error, serverName()), tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
    setSettled(true);
}

bool Page::showsProblem() const
{
    return m_settled && m_stack->currentWidget() == m_problem && m_hasProblem;
}

void Page::showNotice(const QIcon &icon, const QString &what, const QString &why)
{
    m_skeletonDelay.stop();
    m_refresh->setEnabled(true);
    m_hasProblem = false;
    m_problem->setNotice(icon, what, why);
    m_stack->setCurrentWidget(m_problem);
    takeLostFocus();
    setSettled(true);
}

// What the page gave the focus to before it turned out that there is nothing to show.
void Page::takeLostFocus()
{
    const QWidget *focused = window()->focusWidget();
    if (focused && isAncestorOf(focused) && !focused->isVisibleTo(this))
        setFocus();
}

void Page::reveal()
{
    if (std::exchange(m_stale, false))
        load();
    else
        visit();
}

QString Page::ageText(const QDateTime &asOf, const ApiError &why) const
{
    return tr("Shown as of %1. %2")
        .arg(Dates::asOf(asOf, context().clock.now()), errorText(why, serverName()).explanation);
}

// Said once: not again with everything else that comes meanwhile.
void Page::showAge(const QDateTime &asOf, const ApiError &why)
{
    const QString words = ageText(asOf, why);
    if (m_banner->isHidden() || m_banner->text() != words)
        m_banner->showMessage(Tone::Warning, words, errorText(why, serverName()).details, tr("Try again"));
}

QWidget *Page::contentParent() const
{
    return m_content->parentWidget();
}

void Page::hideRefresh()
{
    m_refresh->hide();
}

void Page::fillHeight()
{
    m_column->setStretchFactor(m_content, 1);
}

void Page::useFullWidth()
{
    for (QWidget *column : std::as_const(m_columns))
        column->setMaximumWidth(QWIDGETSIZE_MAX);
}

void Page::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void Page::setSettled(bool settled)
{
    if (m_settled == settled)
        return;
    m_settled = settled;
    if (isSettled())
        Q_EMIT this->settled();
}

void Page::countPending(int change)
{
    m_pending += change;
    if (isSettled())
        Q_EMIT settled();
}
