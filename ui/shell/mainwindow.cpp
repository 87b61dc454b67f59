// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accountstore.h"
#include "erasedtext.h"
#include "errortext.h"
#include "frame.h"
#include "inviteinbox.h"
#include "invitenotices.h"
#include "notifier.h"
#include "page.h"
#include "sessionmanager.h"
#include "signindialog.h"
#include "signinform.h"
#include "signinpage.h"
#include "uisettings.h"
#include "usagenotices.h"
#include "usagewatch.h"
#include "waitingpanel.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(SessionManager &manager, UiSettings &settings, const Clock &clock, Options options,
                       QWidget *parent)
    : QMainWindow(parent),
      m_manager(manager),
      m_settings(settings),
      m_clock(clock),
      m_options(std::move(options)),
      m_stack(new QStackedWidget(this)),
      m_signIn(new SignInPage(manager, this)),
      m_waiting(new WaitingPanel(this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_waiting);
    if (!m_manager.accounts().accounts().isEmpty())
        m_signIn->form().prefill(m_manager.accounts().accounts().first());
    if (m_options.demo)
        m_signIn->form().setDemo();
    if (!m_options.server.isEmpty())
        m_signIn->form().setServer(m_options.server);
    noteDamagedFiles();

    connect(&m_signIn->form(), &SignInForm::demoRequested, this, &MainWindow::demoRequested);
    connect(&m_signIn->form(), &SignInForm::noticeActionTriggered, this, &MainWindow::followNotice);
    connect(&m_manager, &SessionManager::accountErased, this, &MainWindow::showErased);
    connect(&m_settings, &UiSettings::notSaved, this, [this](const QString &why) {
        warn(tr("The settings hold for now but could not be saved. %1").arg(why));
    });
    connect(m_waiting, &WaitingPanel::actionTriggered, &m_manager, &SessionManager::cancelRestore);
    connect(&m_manager, &SessionManager::sessionChanged, this, &MainWindow::replaceFrame);
    connect(&m_manager, &SessionManager::stateChanged, this, &MainWindow::showFitting);
    connect(&m_manager, &SessionManager::restoreFailed, this, &MainWindow::showRestoreFailure);
    connect(&m_manager, &SessionManager::tokenNotRemoved, this, [this](const ApiError &error) {
        const ErrorText text = storeErrorText(error);
        m_signIn->form().showNotice(
            Tone::Warning,
            tr("You are signed out, but the sign-in may still be in the keychain. %1").arg(text.explanation),
            text.details);
    });
    if (m_options.notifier)
        connect(m_options.notifier, &Notifier::clicked, this, &MainWindow::openFromNotice);
    restoreGeometryOrDefault();
    if (m_manager.session())
        replaceFrame();
    showFitting();
}

MainWindow::~MainWindow()
{
    // Its pages listen to the inbox and the usage watch, which go with the members.
    delete std::exchange(m_frame, nullptr);
}

bool MainWindow::isFrameShown() const
{
    return m_frame && m_stack->currentWidget() == m_frame;
}

void MainWindow::whenFreeToLeave(std::function<void()> go, std::function<void()> stay)
{
    if (m_frame)
        m_frame->whenFreeToLeave(std::move(go), std::move(stay));
    else
        go();
}

void MainWindow::rememberPlace()
{
    m_settings.setWindowGeometry(saveGeometry());
}

void MainWindow::showDemoStarting()
{
    m_demoStarting = true;
    m_waiting->setText(tr("Starting the demo…"), tr("A stand-in for the platform, on this computer alone."),
                       {});
    showFitting();
}

void MainWindow::showDemoFailure(const QString &why)
{
    m_demoStarting = false;
    m_signIn->form().showNotice(Tone::Danger, tr("The demo could not be started."), why,
                                m_options.demo ? tr("Try again") : QString());
    showFitting();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_frame && m_frame->hasUnsavedChanges()) {
        event->ignore();
        m_frame->whenFreeToLeave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        noteWhetherSeen();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    noteWhetherSeen();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    noteWhetherSeen();
}

void MainWindow::showFitting()
{
    updateTitle();
    const Session *session = m_manager.session();
    if (session && m_frame) {
        m_stack->setCurrentWidget(m_frame);
        if (session->isExpired())
            askToSignInAgain();
        else if (m_signInAgain)
            goOn();
        return;
    }
    if (m_demoStarting) {
        m_stack->setCurrentWidget(m_waiting);
        return;
    }
    if (m_manager.state() == SessionManager::State::Restoring) {
        m_waiting->setText(tr("Asking the keychain for your sign-in…"),
                           tr("If it wants to be unlocked, do that first."), tr("Sign in instead"));
        m_stack->setCurrentWidget(m_waiting);
        return;
    }
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->form().focusFirstEmpty();
}

// The dialog, and not the page in the frame's place: what somebody was typing stays in sight.
void MainWindow::askToSignInAgain()
{
    if (m_signInAgain && m_signInAgain->isVisible())
        return;
    m_signInAgain = new SignInDialog(m_manager, this);
    connect(m_signInAgain, &SignInDialog::otherAccountRequested, this,
            [this] { m_frame->whenFreeToLeave([this] { signOut(); }); });
    m_signInAgain->open();
}

void MainWindow::goOn()
{
    m_signInAgain->accept();
    m_frame->currentPage()->load();
}

void MainWindow::replaceFrame()
{
    // At once, not later: the session that these stand on ends when this returns.
    delete m_signInAgain;
    delete std::exchange(m_frame, nullptr);
    m_inbox.reset();
    m_usageWatch.reset();
    if (!m_manager.session()) {
        showFitting();
        return;
    }
    m_demoStarting = false;
    m_hasLeftovers = false;
    const QString page = m_options.startPage.isEmpty() ? m_settings.lastPage() : m_options.startPage;
    openInbox();
    openUsageWatch();
    m_frame = new Frame({.session = *m_manager.session(),
                         .settings = m_settings,
                         .clock = m_clock,
                         .invites = *m_inbox,
                         .usage = *m_usageWatch},
                        m_options.demo, page, this);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &Frame::pageOpened, &m_settings, &UiSettings::setLastPage);
    connect(m_frame, &Frame::pageOpened, this, &MainWindow::updateTitle);
    connect(m_frame, &Frame::warningsChanged, this, &MainWindow::updateTitle);
    connect(m_frame, &Frame::signInRequested, this, &MainWindow::askToSignInAgain);
    connect(m_frame, &Frame::signOutRequested, this,
            [this] { m_frame->whenFreeToLeave([this] { signOut(); }); });
    connect(m_frame, &Frame::accountGone, this, &MainWindow::eraseAccount);
    connect(m_manager.session(), &Session::accountChanged, this, &MainWindow::updateTitle);
    updateTitle();
    if (!m_localProblem.isEmpty())
        m_frame->warn(std::exchange(m_localProblem, QString()));
    Q_EMIT frameReady();
}

void MainWindow::openInbox()
{
    m_inbox = std::make_unique<InviteInbox>(*m_manager.session(), m_clock);
    if (m_options.notifier)
        new InviteNotices(*m_inbox, m_settings, *m_options.notifier, m_inbox.get());
    m_inbox->load();
    noteWhetherSeen();
}

void MainWindow::openUsageWatch()
{
    m_usageWatch = std::make_unique<UsageWatch>(*m_manager.session(), m_clock);
    new UsageNotices(*m_usageWatch, m_manager.session()->account().id(), m_settings, m_options.notifier,
                     m_usageWatch.get());
    m_usageWatch->load();
    noteWhetherSeen();
}

void MainWindow::noteWhetherSeen()
{
    const bool isSeen = isVisible() && !isMinimized();
    if (m_inbox)
        m_inbox->setActive(isSeen);
    if (m_usageWatch)
        m_usageWatch->setActive(isSeen);
}

void MainWindow::openFromNotice(const QString &page)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (m_frame)
        m_frame->openPage(page);
}

void MainWindow::showRestoreFailure(const Account &account, const ApiError &error)
{
    // What somebody has typed meanwhile goes before what is remembered.
    if (m_signIn->form().isEmpty())
        m_signIn->form().prefill(account);
    if (error.kind == ApiError::Kind::Unauthorized) {
        m_signIn->form().showNotice(Tone::Info, tr("Your last sign-in has expired. Sign in again."));
        return;
    }
    const ErrorText text = storeErrorText(error);
    m_signIn->form().showNotice(Tone::Warning, text.explanation, text.details, tr("Try again"));
}

void MainWindow::noteDamagedFiles()
{
    for (const QString &copy : {m_settings.damagedCopy(), m_manager.accounts().damagedCopy()}) {
        if (!copy.isEmpty())
            warn(tr("A file of Conta could not be read and was put aside: %1").arg(copy));
    }
}

void MainWindow::warn(const QString &text)
{
    if (m_frame) {
        m_frame->warn(text);
        return;
    }
    m_localProblem = text;
    m_signIn->form().showNotice(Tone::Warning, text);
}

void MainWindow::signOut()
{
    // Later: the button that asked belongs to the frame that goes.
    QMetaObject::invokeMethod(&m_manager, &SessionManager::signOut, Qt::QueuedConnection);
}

void MainWindow::eraseAccount(bool certain)
{
    m_certainlyDeleted = certain;
    // Later, as in signOut().
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Where somebody deleted an account, nobody else wants to begin.
            m_settings.setLastPage({});
            m_signIn->form().clear();
            const QString accountId = m_manager.session() ? m_manager.session()->account().id() : QString();
            m_manager.eraseAccount();
            // Last: nothing that belongs to the session can note anything any more.
            m_settings.forgetAccount(accountId);
        },
        Qt::QueuedConnection);
}

void MainWindow::showErased(const Account &account, const Leftovers &leftovers)
{
    // Somebody has signed in meanwhile.
    if (m_manager.session())
        return;
    m_hasLeftovers = !leftovers.isEmpty();
    m_signIn->form().showNotice(
        m_hasLeftovers ? Tone::Warning : Tone::Good, erasedText(account, leftovers, m_certainlyDeleted),
        erasedDetails(account, leftovers), m_hasLeftovers ? tr("Try again") : QString());
}

void MainWindow::followNotice()
{
    if (m_hasLeftovers)
        m_manager.eraseAgain();
    else
        m_manager.restore();
}

void MainWindow::restoreGeometryOrDefault()
{
    setMinimumSize(760, 480);
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1180, 760).boundedTo(screen()->availableSize()));
}

void MainWindow::updateTitle()
{
    const Session *session = m_manager.session();
    if (!session || !m_frame) {
        setWindowTitle(u"Conta"_s);
        return;
    }
    const QString name =
        session->account().name.isEmpty() ? session->account().email : session->account().name;
    const QString title = tr("%1 – %2 – Conta").arg(m_frame->currentPage()->title(), name);
    // In front, where a task bar has room for it.
    const int warnings = m_frame->warnings();
    setWindowTitle(warnings == 0 ? title : tr("%n warning(s): %1", nullptr, warnings).arg(title));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(warnings);
#endif
}
