// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "accounterasure.h"
#include "accountsflow.h"
#include "accountstore.h"
#include "confirmdialog.h"
#include "errortext.h"
#include "frame.h"
#include "guide.h"
#include "helpwindow.h"
#include "networkdialog.h"
#include "notifier.h"
#include "page.h"
#include "qtcompat.h"
#include "quietnotifier.h"
#include "sessionmanager.h"
#include "sessionwatches.h"
#include "signinbeside.h"
#include "signindialog.h"
#include "signinform.h"
#include "signinpage.h"
#include "uisettings.h"
#include "waitingpanel.h"
#include "windowlock.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(SessionManager &manager, UiSettings &settings, const Clock &clock,
                       const ProgramContext &program, Options options, QWidget *parent)
    : QMainWindow(parent),
      m_manager(manager),
      m_settings(settings),
      m_clock(clock),
      m_program(program),
      m_options(std::move(options)),
      m_stack(new QStackedWidget(this)),
      m_signIn(new SignInPage(manager, m_stack)),
      m_beside(new SignInBeside(manager, *m_signIn, this)),
      m_erasure(new AccountErasure(manager, settings, this)),
      m_accountsFlow(new AccountsFlow(manager, *this)),
      m_waiting(new WaitingPanel(this)),
      m_lock(new WindowLock(manager, settings, clock, *m_stack, this))
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

    connect(m_signIn, &SignInPage::helpRequested, this,
            [this] { HelpWindow::open(*this, Guide::chapterOf({})); });
    connect(&m_signIn->form(), &SignInForm::demoRequested, this, &MainWindow::demoRequested);
    connect(&m_signIn->form(), &SignInForm::networkRequested, this, &MainWindow::openNetwork);
    connect(&m_signIn->form(), &SignInForm::noticeActionTriggered, this, &MainWindow::followNotice);
    connect(m_erasure, &AccountErasure::began, &m_signIn->form(), &SignInForm::clear);
    connect(m_erasure, &AccountErasure::erased, this, &MainWindow::showErased);
    connect(&m_settings, &UiSettings::notSaved, this, [this](const QString &why) {
        warn(tr("The settings hold for now but could not be saved. %1").arg(why));
    });
    connect(m_waiting, &WaitingPanel::actionTriggered, &m_manager, &SessionManager::cancelRestore);
    connect(&m_manager, &SessionManager::sessionChanged, this, &MainWindow::replaceFrame);
    connect(&m_manager, &SessionManager::stateChanged, this, &MainWindow::showFitting);
    connect(&m_manager, &SessionManager::restoreFailed, this, &MainWindow::showRestoreFailure);
    connect(&m_manager, &SessionManager::retryPromising, this, &MainWindow::takeUpRestore);
    connect(&m_manager, &SessionManager::tokenNotRemoved, this, [this](const ApiError &error) {
        const ErrorText text = storeErrorText(error);
        const QString what =
            tr("You are signed out, but the sign-in may still be in the keychain. %1").arg(text.explanation);
        if (m_frame)
            m_frame->warn(what);
        else
            m_signIn->form().showNotice(Tone::Warning, what, text.details);
    });
    connectAccounts();
    if (m_options.notifier) {
        m_notifier = new QuietNotifier(*m_options.notifier, this);
        connect(m_notifier, &Notifier::clicked, this, &MainWindow::openFromOutside);
    }
    connect(m_lock, &WindowLock::due, this, &MainWindow::lock);
    connect(m_lock, &WindowLock::unlocked, this, &MainWindow::showFitting);
    connect(m_lock, &WindowLock::closeAnywayRequested, this, &MainWindow::closeAnyway);
    restoreGeometryOrDefault();
    if (m_manager.session())
        replaceFrame();
    showFitting();
}

MainWindow::~MainWindow()
{
    // Its pages listen to the watches, which go with the members.
    delete std::exchange(m_frame, nullptr);
}

InviteInbox *MainWindow::inbox() const
{
    return m_watches ? &m_watches->invites() : nullptr;
}

UsageWatch *MainWindow::usageWatch() const
{
    return m_watches ? &m_watches->usage() : nullptr;
}

bool MainWindow::isFrameShown() const
{
    return m_frame && m_stack->currentWidget() == m_frame;
}

bool MainWindow::isLocked() const
{
    return m_lock->isLocked();
}

void MainWindow::lock()
{
    if (!m_frame || !m_manager.session() || isLocked())
        return;
    delete m_signInAgain;
    if (m_beside->isWanted())
        m_beside->goBack();
    m_manager.forgetParked();
    if (m_notifier)
        m_notifier->setQuiet(true);
    m_lock->lock(*m_frame);
    updateTitle();
    noteWhetherSeen();
}

void MainWindow::lockWithSystem()
{
    if (m_settings.lockAfter() > std::chrono::minutes(0))
        lock();
}

void MainWindow::unlock()
{
    m_lock->open(*m_frame);
    if (m_notifier)
        m_notifier->setQuiet(false);
    updateTitle();
    noteWhetherSeen();
    if (!m_manager.session()->isExpired())
        m_frame->currentPage()->load();
    showWantedInvite();
}

void MainWindow::closeAnyway()
{
    m_mayClose = true;
    m_quits = true;
    close();
}

void MainWindow::setHidesOnClose(bool hides)
{
    const bool wasInTray = std::exchange(m_hidesOnClose, hides) && isHidden();
    if (wasInTray && !hides)
        show();
    noteWhetherSeen();
}

void MainWindow::quit()
{
    m_quits = true;
    // A question wants to be seen.
    if (m_frame && m_frame->hasUnsavedChanges())
        openFromOutside({});
    close();
}

void MainWindow::whenFreeToLeave(std::function<void()> go, std::function<void()> stay)
{
    if (isLocked()) {
        if (stay)
            stay();
        return;
    }
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
    if (!std::exchange(m_quits, false) && m_hidesOnClose) {
        event->ignore();
        rememberPlace();
        hide();
        return;
    }
    if (!m_mayClose && m_frame && m_frame->hasUnsavedChanges()) {
        event->ignore();
        if (isLocked()) {
            m_lock->warnOfLoss();
            return;
        }
        m_frame->whenFreeToLeave([this] {
            m_mayClose = true;
            m_quits = true;
            close();
        });
        return;
    }
    rememberPlace();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
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
    if (session && m_frame && session->isLocked())
        return;
    const bool restoring = m_manager.state() == SessionManager::State::Restoring;
    m_beside->showWaysOut();
    if (session && m_frame && isLocked())
        unlock();
    if (session && m_frame && !m_beside->isWanted() && !restoring) {
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
    if (restoring) {
        m_waiting->setText(tr("Asking the keychain for your sign-in…"),
                           tr("If it wants to be unlocked, do that first."),
                           session ? tr("Cancel") : tr("Sign in instead"));
        m_stack->setCurrentWidget(m_waiting);
        return;
    }
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->form().focusFirstEmpty();
}

void MainWindow::openNetwork(const QUrl &server)
{
    (new NetworkDialog(m_program.network, m_settings, server, this))->open();
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

void MainWindow::connectAccounts()
{
    connect(m_accountsFlow, &AccountsFlow::leaveRequested, this, [this](const std::function<void()> &go) {
        if (m_frame)
            m_frame->whenFreeToLeave(go);
        else
            go();
    });
    connect(m_accountsFlow, &AccountsFlow::profileRequested, this, [this] {
        m_beside->goBack();
        m_frame->openPage(u"profile"_s);
    });
    connect(m_accountsFlow, &AccountsFlow::lockRequested, this, &MainWindow::lock);
    connect(m_accountsFlow, &AccountsFlow::addRequested, m_beside, &SignInBeside::open);
    connect(m_accountsFlow, &AccountsFlow::formOutdated, &m_signIn->form(), &SignInForm::clear);
    connect(m_signIn, &SignInPage::accountsRequested, m_accountsFlow, &AccountsFlow::openPanel);
    connect(m_beside, &SignInBeside::opened, this, &MainWindow::showFitting);
    connect(m_beside, &SignInBeside::left, this, [this] {
        showFitting();
        m_frame->currentPage()->setFocus();
    });
    connect(&m_manager, &SessionManager::signInNeeded, this, [this](const Account &account) {
        m_beside->openFor(account);
        m_signIn->form().showNotice(Tone::Info, tr("This account is signed out. Sign in to open it."));
    });
}

void MainWindow::signInAt(const QUrl &server)
{
    if (m_manager.session() && m_manager.session()->account().server == server)
        return;
    const auto go = [this, server] {
        m_beside->openAt(server);
    };
    if (m_frame)
        m_frame->whenFreeToLeave(go);
    else
        go();
}

void MainWindow::replaceFrame()
{
    m_beside->end();
    // At once, not later: the session that these stand on ends when this returns.
    delete m_signInAgain;
    m_lock->forget();
    if (m_notifier)
        m_notifier->setQuiet(false);
    delete std::exchange(m_frame, nullptr);
    m_watches.reset();
    if (!m_manager.session()) {
        showFitting();
        return;
    }
    m_demoStarting = false;
    m_erasure->forgetLeftovers();
    m_signIn->form().prefill(m_manager.session()->account());
    const QString wanted = m_settings.startPage().isEmpty() ? m_settings.lastPage() : m_settings.startPage();
    const QString page = m_options.startPage.isEmpty() ? wanted : m_options.startPage;
    m_watches = std::make_unique<SessionWatches>(*m_manager.session(), m_settings, m_clock, m_notifier);
    noteWhetherSeen();
    m_frame = new Frame({.session = *m_manager.session(),
                         .settings = m_settings,
                         .clock = m_clock,
                         .invites = m_watches->invites(),
                         .usage = m_watches->usage(),
                         .program = m_program},
                        m_options.demo, page, m_stack);
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    connect(m_frame, &Frame::pageOpened, &m_settings, &UiSettings::setLastPage);
    connect(m_frame, &Frame::pageOpened, this, &MainWindow::updateTitle);
    connect(m_frame, &Frame::warningsChanged, this, &MainWindow::updateTitle);
    connect(m_frame, &Frame::signInRequested, this, &MainWindow::askToSignInAgain);
    connect(m_frame, &Frame::signOutRequested, this,
            [this] { m_frame->whenFreeToLeave([this] { signOut(); }); });
    connect(m_frame, &Frame::accountsRequested, m_accountsFlow, &AccountsFlow::openPanel);
    connect(m_frame, &Frame::lockRequested, this, &MainWindow::lock);
    connect(m_frame, &Frame::accountGone, m_erasure, &AccountErasure::begin);
    connect(m_manager.session(), &Session::accountChanged, this, &MainWindow::updateTitle);
    updateTitle();
    if (!m_localProblem.isEmpty())
        m_frame->warn(std::exchange(m_localProblem, QString()));
    showWantedInvite();
    Q_EMIT frameReady();
}

void MainWindow::noteWhetherSeen()
{
    const bool isInTray = m_hidesOnClose && isHidden();
    const bool isSeen = (isInTray || (isVisible() && !isMinimized())) && !isLocked();
    if (m_watches)
        m_watches->setActive(isSeen);
}

void MainWindow::openFromOutside(const QString &page)
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (!m_frame || page.isEmpty() || isLocked())
        return;
    m_beside->goBack();
    m_frame->openPage(page);
}

void MainWindow::openInvite(const QString &id)
{
    openFromOutside({});
    m_wantedInvite = id;
    if (m_frame && !isLocked())
        m_beside->goBack();
    else if (!m_frame)
        m_signIn->form().showNotice(Tone::Info, tr("Sign in to see the invite that the link leads to."));
    showWantedInvite();
}

void MainWindow::showWantedInvite()
{
    if (m_frame && !isLocked() && !m_wantedInvite.isEmpty())
        m_frame->openPage(u"invites"_s, std::exchange(m_wantedInvite, QString()));
}

void MainWindow::showRestoreFailure(const Account &account, const ApiError &error)
{
    // What somebody has typed meanwhile goes before what is remembered.
    if (m_manager.session())
        m_beside->openFor(account);
    else if (m_signIn->form().isEmpty())
        m_signIn->form().prefill(account);
    if (error.kind == ApiError::Kind::Unauthorized) {
        m_signIn->form().showNotice(Tone::Info, tr("Your last sign-in has expired. Sign in again."));
        return;
    }
    const ErrorText text = storeErrorText(error);
    m_signIn->form().showNotice(Tone::Warning, text.explanation, text.details, tr("Try again"));
}

// Whoever has begun to sign in goes on with that, and decides.
void MainWindow::takeUpRestore(const Account &account)
{
    const bool isOffered = m_stack->currentWidget() == m_signIn && !m_erasure->hasLeftovers();
    if (!isOffered || m_signIn->form().isBusy())
        return;
    if (!m_signIn->form().isInUse()) {
        m_manager.retry();
        return;
    }
    m_signIn->form().showNotice(
        Tone::Info, tr("The keychain works again, and may hold the sign-in of %1.").arg(account.email), {},
        tr("Open it"));
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
    QMetaObject::invokeMethod(
        &m_manager, [this] { m_manager.signOut(); }, Qt::QueuedConnection);
}

void MainWindow::showErased(const QString &text, const QString &details)
{
    m_beside->showWaysOut();
    const bool hasLeftovers = m_erasure->hasLeftovers();
    if (!m_manager.session()) {
        m_signIn->form().showNotice(hasLeftovers ? Tone::Warning : Tone::Good, text, details,
                                    hasLeftovers ? tr("Try again") : QString());
    } else if (hasLeftovers) {
        ConfirmDialog::ask(this,
                           {.title = tr("Something is left of the account"),
                            .text = u"%1\n\n%2"_s.arg(text, details).trimmed(),
                            .confirm = tr("Try again"),
                            .cancel = tr("Close")},
                           [this] { m_manager.eraseAgain(); });
    } else {
        m_frame->tell(text);
    }
}

void MainWindow::followNotice()
{
    if (m_erasure->hasLeftovers())
        m_manager.eraseAgain();
    else
        m_manager.retry();
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
    if (!session || !m_frame || isLocked()) {
        setWindowTitle(u"Conta"_s);
        return;
    }
    const Account &account = session->account();
    QString name = account.name.isEmpty() ? account.email : account.name;
    const QList<Account> &all = m_manager.accounts().accounts();
    const auto namesakes = std::count_if(all.begin(), all.end(),
                                         [&](const Account &other) { return other.email == account.email; });
    if (namesakes > 1)
        name = tr("%1 (%2)", "account, server").arg(name, account.server.authority());
    const QString title = tr("%1 – %2 – Conta").arg(m_frame->currentPage()->title(), name);
    // In front, where a task bar has room for it.
    const int warnings = m_frame->warnings();
    setWindowTitle(warnings == 0 ? title : tr("%Ln warning(s): %1", nullptr, warnings).arg(title));
    QtCompat::setBadgeNumber(*qGuiApp, warnings);
}
