// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "frame.h"
#include "mainwindow.h"
#include "page.h"
#include "signinform.h"
#include "signinpage.h"

#include <QCoreApplication>
#include <QPixmap>

using namespace Qt::StringLiterals;

Tour::Tour(MainWindow &window, const QString &folder, bool expectSession, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_folder(folder),
      m_expectSession(expectSession)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(30));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(m_page.isEmpty() ? tr("No sign-in within 30 seconds")
                                : tr("The page %1 was not there within 30 seconds").arg(m_page));
    });
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        finish(tr("The folder %1 cannot be made").arg(m_folder.path()));
        return;
    }
    m_patience.start();
    takeSignIn();
}

void Tour::takeSignIn()
{
    // Whatever covers the sign-in page, it can be drawn all the same.
    SignInPage *page = m_window.signInPage();
    page->resize(m_window.centralWidget()->size());
    const QString file = m_folder.filePath(u"sign-in.png"_s);
    if (!page->grab().save(file)) {
        finish(tr("%1 cannot be written").arg(file));
        return;
    }
    Q_EMIT saved(file);
    if (!m_expectSession)
        finish({});
    else if (m_window.frame())
        visitPages();
    else
        connect(&m_window, &MainWindow::frameReady, this, &Tour::visitPages, Qt::SingleShotConnection);
}

void Tour::visitPages()
{
    m_pages = m_window.frame()->pageIds();
    nextPage();
}

void Tour::nextPage()
{
    if (m_pages.isEmpty()) {
        finish(m_problems.isEmpty() ? QString()
                                    : tr("These pages show an error: %1").arg(m_problems.join(u", "_s)));
        return;
    }
    m_page = m_pages.takeFirst();
    m_patience.start();
    m_window.frame()->openPage(m_page);
    // Where it starts, wherever somebody was last.
    Page *page = m_window.frame()->currentPage();
    if (!page->views().isEmpty())
        page->showView(page->views().constFirst());
    whenSettled(&Tour::takePage);
}

void Tour::whenSettled(void (Tour::*take)())
{
    if (m_window.frame()->isSettled()) {
        // From the event loop, so that what the page just laid out is there.
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection);
        return;
    }
    connect(m_window.frame(), &Frame::settled, this, take,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void Tour::takePage()
{
    if (m_window.frame()->currentPage()->showsProblem())
        m_problems.append(m_page);
    if (!save(m_page))
        return;
    m_views = m_window.frame()->currentPage()->views().mid(1);
    nextView();
}

void Tour::nextView()
{
    if (m_views.isEmpty()) {
        nextPage();
        return;
    }
    m_view = m_views.takeFirst();
    m_patience.start();
    m_window.frame()->currentPage()->showView(m_view);
    whenSettled(&Tour::takeView);
}

void Tour::takeView()
{
    const QString name = m_page + u'-' + m_view;
    if (m_window.frame()->currentPage()->showsProblem())
        m_problems.append(name);
    if (save(name))
        nextView();
}

bool Tour::save(const QString &name)
{
    const QString file = m_folder.filePath(name + u".png"_s);
    // What came last has only asked for its room so far.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!m_window.grab().save(file)) {
        finish(tr("%1 cannot be written").arg(file));
        return false;
    }
    Q_EMIT saved(file);
    return true;
}

void Tour::finish(const QString &problem)
{
    m_patience.stop();
    Q_EMIT finished(problem);
}
