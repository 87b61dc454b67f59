// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include "banner.h"
#include "signinform.h"
#include "signinpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

} // namespace

TestWindow::TestWindow(const QUrl &server) : TestWindow(server, Options()) {}

TestWindow::TestWindow(const QUrl &server, const Options &options)
    : m_transport(&m_log, {.timeout = options.timeout}),
      m_network(m_transport, &m_log),
      m_networkSetup(m_network, options.tokens ? *options.tokens : m_memory),
      m_accounts(fileIn(options.folder, u"accounts.json"_s)),
      m_answers(fileIn(options.folder, u"answers"_s)),
      m_settings(fileIn(options.folder, u"settings.json"_s)),
      m_appearance(*static_cast<QApplication *>(QCoreApplication::instance()), m_settings),
      m_sessions(m_transport, options.tokens ? *options.tokens : m_memory, m_accounts, m_clock),
      m_window(m_sessions, m_settings, m_clock,
               {.network = m_networkSetup,
                .requests = m_log,
                .secrets = options.tokens ? *options.tokens : m_memory},
               options.window)
{
    m_sessions.keepAnswers(m_answers);
    m_window.signInPage()->form().setServer(server);
    m_window.resize(1180, 760);
    m_window.show();
    (void)QTest::qWaitForWindowExposed(&m_window);
}

void TestWindow::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field + u"Edit"_s);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    // Not keyClicks(), which knows ASCII only.
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void TestWindow::click(const QString &button)
{
    auto *widget = find<QAbstractButton>(button);
    QVERIFY2(widget->isEnabled(), qPrintable(button + u" is disabled"_s));
    // A check box is as wide as its column, and takes clicks on its box and text only.
    const int box = widget->isRightToLeft() ? widget->width() - 10 : 10;
    const QPoint place = qobject_cast<QCheckBox *>(widget) ? QPoint(box, widget->height() / 2) : QPoint();
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

void TestWindow::clickBanner(const QString &name)
{
    QTest::mouseClick(find(name)->findChild<QPushButton *>(u"bannerAction"_s), Qt::LeftButton);
}

QString TestWindow::text(const QString &field)
{
    return find<QLineEdit>(field + u"Edit"_s)->text();
}

QString TestWindow::messageOf(const QString &field)
{
    return find<QLabel>(field + u"Message"_s)->text();
}

QString TestWindow::banner(const QString &name)
{
    auto *banner = find<Banner>(name);
    return banner->isVisible() ? banner->text() : QString();
}

bool TestWindow::isShown(const QString &name)
{
    const QList<QWidget *> found = m_window.findChildren<QWidget *>(name);
    return std::any_of(found.begin(), found.end(), [](const QWidget *widget) { return widget->isVisible(); });
}

void TestWindow::fillSignIn(const QString &email, const QString &password, const QString &code)
{
    type(u"email"_s, email);
    type(u"password"_s, password);
    if (!code.isEmpty())
        type(u"twoFactorCode"_s, code);
}

bool TestWindow::signIn(const QString &email)
{
    fillSignIn(email, SandboxServer::password());
    click(u"signIn"_s);
    return waitForFrame();
}

bool TestWindow::signInWithToken(const QByteArray &token)
{
    click(u"tokenMode"_s);
    type(u"apiToken"_s, QString::fromLatin1(token));
    click(u"signIn"_s);
    return waitForFrame();
}

bool TestWindow::signInWithCode(const QString &code)
{
    fillSignIn(u"mfa@conta.example"_s, SandboxServer::password());
    click(u"signIn"_s);
    if (!QTest::qWaitFor([this] { return isShown(u"twoFactorCode"_s); }))
        return false;
    type(u"twoFactorCode"_s, code);
    click(u"signIn"_s);
    return waitForFrame();
}

bool TestWindow::waitForFrame()
{
    return QTest::qWaitFor([this] { return m_window.isFrameShown() && m_window.frame()->isSettled(); },
                           10000);
}

bool TestWindow::openPage(const QString &id)
{
    m_window.frame()->openPage(id);
    const bool isOpen = QTest::qWaitFor(
        [&] { return m_window.frame()->currentPageId() == id && m_window.frame()->isSettled(); }, 10000);
    // What was just filled takes its places in the next turn.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return isOpen;
}
