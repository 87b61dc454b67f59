// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "frame.h"
#include "mainwindow.h"
#include "program.h"
#include "sandboxserver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *find(Program &program, const QString &name)
{
    const QList<T *> found = program.window().findChildren<T *>(name);
    for (T *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool isSettled(Program &program)
{
    return program.window().isFrameShown() && program.window().frame()->isSettled();
}

} // namespace

/// The program as main() makes it, whose language changes under it.
class TestLanguageChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = makeProgram();
    }

    void cleanup()
    {
        m_program.reset();
        m_folder.reset();
    }

    void theWindowSpeaksTheNewLanguageOnTheSameSession()
    {
        QVERIFY(signIn());
        m_program->window().frame()->openPage(u"recent"_s);
        QTRY_VERIFY(isSettled(*m_program));
        m_program->window().resize(1003, 701);
        const QPointer<MainWindow> before = &m_program->window();
        const Session *session = m_program->sessions().session();
        m_program->settings().setLanguage(u"pseudo"_s);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(isSettled(*m_program));
        MainWindow &window = m_program->window();
        QVERIFY(window.isVisible());
        QCOMPARE(window.size(), QSize(1003, 701));
        QCOMPARE(window.frame()->currentPageId(), u"recent"_s);
        QVERIFY2(window.windowTitle().contains(u"⟦Réçéñt"_s), qPrintable(window.windowTitle()));
        QCOMPARE(m_program->sessions().session(), session);
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/auth/user"_s), 1);

        m_program->settings().setLanguage(u"en"_s);
        QTRY_VERIFY(isSettled(*m_program) && m_program->window().windowTitle().contains(u"Recent items"_s));
    }

    void typedTextIsAskedAboutAndStayingKeepsTheLanguage()
    {
        QVERIFY(typeOnTheProfile());
        const QPointer<MainWindow> before = &m_program->window();
        m_program->settings().setLanguage(u"pseudo"_s);
        QTRY_VERIFY(find<QWidget>(*m_program, u"confirmDialog"_s));
        QTest::mouseClick(find<QAbstractButton>(*m_program, u"cancel"_s), Qt::LeftButton);
        QTRY_COMPARE(m_program->settings().language(), u"en"_s);
        QTRY_VERIFY(!find<QWidget>(*m_program, u"confirmDialog"_s));
        QVERIFY(before);
        QCOMPARE(find<QLineEdit>(*m_program, u"titleEdit"_s)->text(), u"Typed"_s);
    }

    void agreeingToLoseTypedTextChangesTheLanguage()
    {
        QVERIFY(typeOnTheProfile());
        const QPointer<MainWindow> before = &m_program->window();
        m_program->settings().setLanguage(u"pseudo"_s);
        QTRY_VERIFY(find<QWidget>(*m_program, u"confirmDialog"_s));
        QTest::mouseClick(find<QAbstractButton>(*m_program, u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(isSettled(*m_program));
        QCOMPARE(m_program->window().frame()->currentPageId(), u"profile"_s);
        QCOMPARE(m_program->settings().language(), u"pseudo"_s);
    }

    void theLanguageIsThereAtTheNextStart()
    {
        m_program->settings().setLanguage(u"pseudo"_s);
        QTRY_VERIFY(pseudoOnTheSignIn());
        m_program = makeProgram({});
        QVERIFY(pseudoOnTheSignIn());
        // The command line goes before the setting.
        m_program = makeProgram(u"en"_s);
        QVERIFY(!pseudoOnTheSignIn());
    }

private:
    std::unique_ptr<Program> makeProgram(const QString &language = u"en"_s)
    {
        // One at a time: each keeps texts installed in the application.
        m_program.reset();
        CommandLine commandLine;
        commandLine.server = m_sandbox.url();
        commandLine.profileDir = m_folder->path();
        commandLine.language = language;
        commandLine.size = QSize(1180, 760);
        auto program = std::make_unique<Program>(*static_cast<QApplication *>(QCoreApplication::instance()),
                                                 commandLine);
        program->start();
        return program;
    }

    bool signIn()
    {
        find<QLineEdit>(*m_program, u"emailEdit"_s)->setText(u"demo@conta.example"_s);
        find<QLineEdit>(*m_program, u"passwordEdit"_s)->setText(SandboxServer::password());
        QTest::mouseClick(find<QAbstractButton>(*m_program, u"signIn"_s), Qt::LeftButton);
        m_program->settings().setLanguage(u"en"_s);
        return QTest::qWaitFor([this] { return isSettled(*m_program); }, 10000);
    }

    bool typeOnTheProfile()
    {
        if (!signIn())
            return false;
        m_program->window().frame()->openPage(u"profile"_s);
        if (!QTest::qWaitFor([this] { return isSettled(*m_program); }))
            return false;
        auto *title = find<QLineEdit>(*m_program, u"titleEdit"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Typed"_s);
        return m_program->window().frame()->hasUnsavedChanges();
    }

    bool pseudoOnTheSignIn()
    {
        const auto *button = find<QAbstractButton>(*m_program, u"signIn"_s);
        return button && button->text().startsWith(u'⟦');
    }

    SandboxServer m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestLanguageChange)
#include "tst_languagechange.moc"
