// SPDX-License-Identifier: GPL-3.0-or-later
#include "form.h"

#include "codefield.h"
#include "passwordfield.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshKeepsWhatWasTyped()
    {
        TextField field(u"firstName"_s, u"First name"_s);
        field.load(u"Zoë"_s);
        QVERIFY(!field.isDirty());
        QTest::keyClicks(field.edit(), u"X"_s);
        QVERIFY(field.isDirty());
        const QString typed = field.text();
        field.refresh(u"Zoé"_s);
        QCOMPARE(field.text(), typed);
        field.discard();
        QCOMPARE(field.text(), u"Zoé"_s);
    }

    void checksWhileTypingAndTellsTheScreenReader()
    {
        TextField field(u"firstName"_s, u"First name"_s);
        field.setValidator(Validators::required(u"needed"_s));
        QVERIFY(field.error().isEmpty());
        QTest::keyClicks(field.edit(), u"a"_s);
        QTest::keyClick(field.edit(), Qt::Key_Backspace);
        QCOMPARE(field.error(), u"needed"_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"needed"_s);
        QTest::keyClicks(field.edit(), u"a"_s);
        QVERIFY(field.error().isEmpty());
    }

    void serverComplaintsGoToTheirFields()
    {
        TextField first(u"firstName"_s, u"First name"_s);
        TextField url(u"url"_s, u"Website"_s);
        Form form;
        form.add(&first);
        form.add(&url);
        const auto rest = form.showErrors({{u"url"_s, u"bad"_s}, {u"other"_s, u"also bad"_s}});
        QCOMPARE(url.error(), u"bad"_s);
        QVERIFY(first.error().isEmpty());
        QCOMPARE(rest, (QMap<QString, QString>{{u"other"_s, u"also bad"_s}}));
        QTest::keyClicks(url.edit(), u"x"_s);
        QVERIFY(url.error().isEmpty());
    }

    void aPasswordIsHiddenUntilTheEyeIsPressed()
    {
        PasswordField field(u"password"_s, u"Password"_s);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        auto *eye = field.findChild<QToolButton *>(u"passwordReveal"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        field.clear();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    }

    void theEyeIsReachedByKeysAndTellsWhatItIs()
    {
        PasswordField field(u"password"_s, u"Pass&word"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClick(field.edit(), Qt::Key_Tab);
        auto *eye = field.findChild<QToolButton *>(u"passwordReveal"_s);
        QVERIFY(eye->hasFocus());
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(eye);
        QCOMPARE(told->role(), QAccessible::CheckBox);
        QCOMPARE(told->text(QAccessible::Name), u"Password: Show what is typed"_s);
        QVERIFY(!told->state().checked);
        QTest::keyClick(eye, Qt::Key_Space);
        QVERIFY(told->state().checked);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        QTest::keyClick(eye, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(field.edit()->hasFocus());
    }

    void theTextNeverRunsBelowTheEye()
    {
        PasswordField field(u"password"_s, u"Password"_s);
        QVERIFY(field.edit()->textMargins().right() >= 24);
        field.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(field.edit()->textMargins().left() >= 24);
        QCOMPARE(field.edit()->textMargins().right(), 0);
    }

    void capsLockIsNoticedByItsLetters()
    {
        PasswordField field(u"password"_s, u"Password"_s);
        field.show();
        auto *message = field.findChild<QLabel *>(u"passwordMessage"_s);
        QTest::sendKeyEvent(QTest::Press, field.edit(), Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(!message->text().isEmpty());
        QTest::sendKeyEvent(QTest::Press, field.edit(), Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(message->text().isEmpty());
        QTest::sendKeyEvent(QTest::Press, field.edit(), Qt::Key_A, u"a"_s, Qt::ShiftModifier);
        QVERIFY(!message->text().isEmpty());
    }

    void aCodeIsTakenAsPeoplePasteIt()
    {
        CodeField field(u"twoFactorCode"_s, u"Code"_s);
        field.setText(u" 012 345"_s);
        QCOMPARE(field.code().revealText(), u"012345"_s);
        QVERIFY(field.validate());
        field.setText(u"12a456"_s);
        QVERIFY(!field.validate());
        field.setText(u"1234567"_s);
        QVERIFY(!field.validate());
    }
};

QTEST_MAIN(TestForm)
#include "tst_form.moc"
