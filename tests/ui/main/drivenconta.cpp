// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, with hands that take one journey through it, for a test that kills it on the way or
// searches its memory. The journey stands in the environment: CONTA_JOURNEY (none, sign-in, password, switch,
// remove, lock or leave), CONTA_EMAIL and CONTA_PASSWORD, CONTA_NEW_PASSWORD, and for a switch from whom,
// CONTA_OTHER_EMAIL and CONTA_OTHER_PASSWORD. A password that shall not stand there comes as a line on
// standard input; "lock" and "leave" wait for one more line after "go". On standard output it says in one
// line each: "settled session <e-mail>", "settled expired <e-mail>" or "settled signed-out" of what the start
// came to; "go" before the decisive step; and "done" once the keyring has answered.
#include "commandline.h"
#include "frame.h"
#include "mainwindow.h"
#include "program.h"
#include "signinform.h"
#include "signinpage.h"
#include "textfield.h"

#include <QApplication>
#include <QPushButton>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// Without a copy that stays.
QString lineFromInput()
{
    std::array<char, 256> line{};
    const ssize_t count = read(STDIN_FILENO, line.data(), line.size());
    const QString text = QString::fromUtf8(line.data(), std::max<ssize_t>(count, 0)).trimmed();
    explicit_bzero(line.data(), line.size());
    return text;
}

class Hands final : public QObject
{
public:
    explicit Hands(Program &program) : m_program(program)
    {
        m_look.setInterval(5);
        connect(&m_look, &QTimer::timeout, this, &Hands::look);
        m_look.start();
        then([this] { return isSettled(); },
             [this] {
                 say(u"settled "_s + state());
                 planJourney();
             });
    }

private:
    struct Person
    {
        QString email;
        QString password;
    };

    struct Step
    {
        std::function<bool()> isReady;
        std::function<void()> act;
    };

    void then(std::function<bool()> isReady, std::function<void()> act)
    {
        m_steps.append({std::move(isReady), std::move(act)});
    }

    void look()
    {
        if (m_steps.isEmpty() || !m_steps.first().isReady())
            return;
        const Step step = m_steps.takeFirst();
        step.act();
    }

    void planJourney()
    {
        const QString journey = qEnvironmentVariable("CONTA_JOURNEY");
        if (journey == "sign-in"_L1) {
            planSignOut();
            planSignIn(m_me, true);
        } else if (journey == "switch"_L1) {
            planSession(m_me);
            planBeside(m_other);
            planSwitch(m_me);
        } else if (journey == "password"_L1) {
            planSession(m_me);
            planPassword();
        } else if (journey == "remove"_L1) {
            planSession(m_me);
            planRemoval();
        } else if (journey == "lock"_L1) {
            planSession(m_me);
            planVisits();
            planLock();
        } else if (journey == "leave"_L1) {
            planSession(m_me);
            planVisits();
            planSignOut();
            then([this] { return isSignInShown(); }, [] {});
        }
        then([] { return true; }, [] { say(u"done"_s); });
    }

    void planSession(const Person &person)
    {
        if (session() && !session()->isExpired() && session()->account().email == person.email)
            return;
        planSignOut();
        planSignIn(person, false);
    }

    // Another account, while the one before stays signed in.
    void planBeside(const Person &person)
    {
        then([this] { return session() && isStorageSettled(); },
             [this, person] {
                 m_mine = session()->account().id();
                 m_program.sessions()
                     .signIn()
                     .withPassword(session()->account().server,
                                   {.email = person.email, .password = Secret(person.password)})
                     .then(this, [this](const Result<SignedIn> &result) {
                         if (!result)
                             qFatal("no session beside the first");
                         m_program.sessions().begin(*result, true);
                     });
             });
        then([this, person] { return isOpen(person); }, [] {});
    }

    void planSwitch(const Person &person)
    {
        then([] { return true; },
             [this] {
                 say(u"go"_s);
                 m_program.sessions().switchTo(m_mine);
             });
        then([this, person] { return isOpen(person); }, [] {});
    }

    void planSignOut()
    {
        then([] { return true; }, [this] { m_program.sessions().signOut(); });
    }

    void planSignIn(const Person &person, bool isDecisive)
    {
        then([this] { return isSignInShown(); },
             [this, person, isDecisive] {
                 field(u"email"_s)->setText(person.email);
                 field(u"password"_s)->setText(person.password.isEmpty() ? lineFromInput() : person.password);
                 if (isDecisive)
                     say(u"go"_s);
                 find<QPushButton>(u"signIn"_s)->click();
             });
        then([this] { return session() && session()->profile() && isStorageSettled(); }, [] {});
    }

    // To pages that ask the server for something.
    void planVisits()
    {
        for (const QString &page : {u"profile"_s, u"security"_s, u"invites"_s, u"usage"_s}) {
            then([this] { return window().isFrameShown() && window().frame()->isSettled(); },
                 [this, page] { window().frame()->openPage(page); });
        }
        then([this] { return window().frame()->isSettled(); },
             [] {
                 say(u"go"_s);
                 (void)lineFromInput();
             });
    }

    void planLock()
    {
        then([] { return true; }, [this] { window().lock(); });
        then([this] { return window().isLocked(); }, [] {});
    }

    void planPassword()
    {
        then([this] { return window().isFrameShown(); },
             [this] { window().frame()->openPage(u"security"_s); });
        then([this] { return window().frame()->isSettled() && isShown(u"changePassword"_s); },
             [this] { find<QPushButton>(u"changePassword"_s)->click(); });
        then([this] { return isShown(u"newPassword"_s); },
             [this] {
                 const QString wanted = qEnvironmentVariable("CONTA_NEW_PASSWORD");
                 field(u"currentPassword"_s)->setText(m_me.password);
                 field(u"newPassword"_s)->setText(wanted);
                 field(u"repeatPassword"_s)->setText(wanted);
                 say(u"go"_s);
                 find<QPushButton>(u"save"_s)->click();
             });
        then([this] { return !isShown(u"newPassword"_s) && isStorageSettled(); }, [] {});
    }

    void planRemoval()
    {
        then([] { return true; },
             [this] {
                 connect(&m_program.sessions(), &SessionManager::accountErased, this,
                         [this] { m_erased = true; });
                 say(u"go"_s);
                 m_program.sessions().eraseAccount();
             });
        then([this] { return m_erased; }, [] {});
    }

    bool isSettled() const
    {
        if (session())
            return session()->isExpired() || session()->profile();
        return isSignInShown();
    }

    QString state() const
    {
        if (!session())
            return u"signed-out"_s;
        return (session()->isExpired() ? u"expired "_s : u"session "_s) + session()->account().email;
    }

    bool isSignInShown() const
    {
        return m_program.sessions().state() == SessionManager::State::SignedOut &&
               window().signInPage()->isVisible() && !window().signInPage()->form().isBusy();
    }

    bool isOpen(const Person &person) const
    {
        return session() && session()->account().email == person.email && session()->profile() &&
               isStorageSettled();
    }

    bool isStorageSettled() const { return session()->storage() != Session::Storage::Saving; }

    Session *session() const { return m_program.sessions().session(); }
    MainWindow &window() const { return m_program.window(); }

    template <typename T>
    T *find(const QString &name) const
    {
        const QList<T *> found = window().findChildren<T *>(name);
        for (T *one : found) {
            auto *widget = qobject_cast<QWidget *>(one);
            if (!widget || widget->isVisible())
                return one;
        }
        qFatal("no %s", qPrintable(name));
    }

    TextField *field(const QString &name) const { return find<TextField>(name); }

    bool isShown(const QString &name) const
    {
        const QList<QWidget *> found = window().findChildren<QWidget *>(name);
        return std::any_of(found.begin(), found.end(),
                           [](const QWidget *widget) { return widget->isVisible(); });
    }

    Program &m_program;
    const Person m_me{qEnvironmentVariable("CONTA_EMAIL"), qEnvironmentVariable("CONTA_PASSWORD")};
    const Person m_other{qEnvironmentVariable("CONTA_OTHER_EMAIL"),
                         qEnvironmentVariable("CONTA_OTHER_PASSWORD")};
    QList<Step> m_steps;
    bool m_erased = false;
    QString m_mine; ///< The account to switch back to, by id.
    QTimer m_look;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"conta"_s);
    QApplication application(argc, argv);
    const CommandLine commandLine = CommandLine::parse(QCoreApplication::arguments());
    if (commandLine.message)
        qFatal("%s", qPrintable(*commandLine.message));
    Program program(application, commandLine);
    const Hands hands(program);
    program.start();
    return QApplication::exec();
}
