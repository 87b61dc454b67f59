// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "transferhands.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString demo = u"demo@conta.example"_s;
constexpr int longWait = 20000; // ms; until it is ended.
const QString mfa = u"mfa@conta.example"_s;

// A window manager does so when a dialog closes.
void toFront(TestWindow &test)
{
    test.window().activateWindow();
    QTRY_VERIFY(test.window().isActiveWindow());
}

// As somebody does who has it in sight.
void press(TestWindow &test, const QString &button)
{
    auto *widget = test.find(button);
    widget->setFocus();
    QCoreApplication::processEvents();
    QTest::keyClick(widget, Qt::Key_Space);
}

void escape(TestWindow &test, const QString &name)
{
    QTest::keyClick(test.find(name), Qt::Key_Escape);
    QTRY_VERIFY(!test.isShown(name));
}

} // namespace

void Scenes::signingIn()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signIn());
    test.sessions().signOut();
    QTRY_VERIFY(test.isShown(u"chooseAccount"_s));
    test.fillSignIn(demo, u"not the password"_s);
    test.click(u"signIn"_s);
    QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
    look(test, u"sign-in with a code"_s);
    test.click(u"tokenMode"_s);
    look(test, u"sign-in with a token"_s);
    test.click(u"chooseAccount"_s);
    look(test, u"accounts while signed out"_s, u"accountsPanel"_s);
    escape(test, u"accountsPanel"_s);
    test.click(u"openNetwork"_s);
    test.click(u"proxyManual"_s);
    look(test, u"network dialog"_s, u"networkDialog"_s);
    m_sandbox.delay(u"*"_s, longWait);
    test.click(u"proxyNone"_s);
    press(test, u"tryConnection"_s);
    look(test, u"network dialog that tries"_s, u"networkDialog"_s);
    test.click(u"tryConnection"_s);
    test.click(u"closeNetwork"_s);
    test.click(u"passwordMode"_s);
    test.type(u"password"_s, SandboxServer::password());
    test.click(u"signIn"_s);
    look(test, u"signing in"_s);
    QTRY_VERIFY(test.isShown(u"slowNote"_s));
    look(test, u"signing in for long"_s);
    test.click(u"cancelSignIn"_s);
}

void Scenes::overThePages()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signIn());
    test.click(u"accountButton"_s);
    look(test, u"accounts"_s, u"accountsPanel"_s);
    const QList<QMenu *> menus = test.find(u"accountsPanel"_s)->findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    lookAtMenu(test, *menus.first(), u"account menu"_s);
    for (QAction *action : menus.first()->actions()) {
        if (action->objectName().startsWith(u"remove-"_s))
            action->trigger();
    }
    look(test, u"remove an account"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    if (test.isShown(u"accountsPanel"_s))
        escape(test, u"accountsPanel"_s);
    toFront(test);
    QTest::keyClick(&test.window(), Qt::Key_K, Qt::ControlModifier);
    look(test, u"palette"_s, u"palette"_s);
    QTest::keyClicks(test.find(u"paletteSearch"_s), u"qqqq"_s);
    look(test, u"palette without a match"_s, u"palette"_s);
    escape(test, u"palette"_s);
    toFront(test);
    QTest::keyClick(&test.window(), Qt::Key_F1);
    look(test, u"sheet of keys"_s, u"shortcutSheet"_s);
    test.click(u"closeSheet"_s);
    test.click(u"pageHelp"_s);
    QTest::keyClicks(test.find(u"helpSearch"_s), u"token"_s);
    look(test, u"help"_s, u"helpWindow"_s);
    test.find(u"helpWindow"_s)->close();
    QVERIFY(test.openPage(u"profile"_s));
    test.type(u"title"_s, u"Half typed"_s);
    test.window().frame()->openPage(u"overview"_s);
    look(test, u"leave without saving"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    m_sandbox.expireTokens();
    test.click(u"save"_s);
    look(test, u"sign in again"_s, u"signInDialog"_s);
    test.type(u"password"_s, u"not the password"_s);
    test.click(u"signIn"_s);
    QTRY_VERIFY(test.isShown(u"twoFactorCode"_s));
    look(test, u"sign in again with a code"_s, u"signInDialog"_s);
    test.click(u"notNow"_s);
    look(test, u"signed out"_s, u"sessionEnded"_s);
}

void Scenes::theLock()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signIn());
    QVERIFY(test.openPage(u"profile"_s));
    test.type(u"title"_s, u"Half typed"_s);
    test.window().lock();
    look(test, u"lock"_s, u"lockPage"_s);
    test.window().close();
    look(test, u"lock that warns"_s, u"lockPage"_s);
}

void Scenes::security()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signIn());
    QVERIFY(test.openPage(u"security"_s));
    test.click(u"changePassword"_s);
    test.type(u"currentPassword"_s, u"x"_s);
    test.type(u"newPassword"_s, u"short"_s);
    test.click(u"allScopes"_s);
    look(test, u"password form"_s);
    test.window().frame()->currentPage()->discardChanges();
    test.click(u"signOutEverywhere"_s);
    look(test, u"sign out everywhere"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    test.click(u"turnOnTwoFactor"_s);
    look(test, u"why two-factor"_s, u"twoFactorWizard"_s);
    test.click(u"twoFactorNext"_s);
    QTRY_VERIFY(test.isShown(u"twoFactorKey"_s));
    test.click(u"copyKey"_s);
    test.click(u"twoFactorNext"_s);
    look(test, u"two-factor key"_s, u"twoFactorWizard"_s);
    test.click(u"keptKey"_s);
    test.click(u"twoFactorNext"_s);
    test.type(u"currentPassword"_s, SandboxServer::password());
    test.type(u"twoFactorCode"_s, u"000000"_s);
    test.click(u"twoFactorNext"_s);
    QTRY_VERIFY(!test.banner(u"proofBanner"_s).isEmpty());
    look(test, u"two-factor proof"_s, u"twoFactorWizard"_s);
    test.type(u"twoFactorCode"_s, m_sandbox.code(demo));
    test.click(u"twoFactorNext"_s);
    QTRY_VERIFY(test.isShown(u"twoFactorResult"_s));
    look(test, u"two-factor done"_s, u"twoFactorWizard"_s);
    test.click(u"twoFactorNext"_s);
    QTRY_VERIFY(test.isShown(u"turnOffTwoFactor"_s));
    test.click(u"turnOffTwoFactor"_s);
    look(test, u"two-factor off"_s, u"twoFactorOffDialog"_s);
    test.click(u"twoFactorOffCancel"_s);
    test.click(u"changePassword"_s);
    look(test, u"password form with a code"_s);
}

void Scenes::forms()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signInWithCode(m_sandbox.code(mfa)));
    QVERIFY(test.openPage(u"profile"_s));
    test.type(u"title"_s, u"Half typed"_s);
    test.click(u"changeEmail"_s);
    look(test, u"profile forms"_s);
    test.window().frame()->goBackOrDiscard();
    look(test, u"discard"_s, u"confirmDialog"_s);
    test.click(u"confirm"_s);
    QVERIFY(test.openPage(u"account"_s));
    test.click(u"deleteAccount"_s);
    QTRY_VERIFY(test.isShown(u"holdings"_s));
    look(test, u"delete the account"_s);
    test.type(u"confirmEmail"_s, mfa);
    test.type(u"currentPassword"_s, SandboxServer::password());
    test.type(u"twoFactorCode"_s, u"000000"_s);
    test.click(u"confirmDeletion"_s);
    look(test, u"confirm the deletion"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    test.window().frame()->currentPage()->discardChanges();
    QVERIFY(test.openPage(u"settings"_s));
    test.window().frame()->currentPage()->showView(u"network"_s);
    test.click(u"proxyManual"_s);
    m_sandbox.delay(u"*"_s, longWait);
    look(test, u"network settings"_s);
    test.click(u"proxyNone"_s);
    press(test, u"tryConnection"_s);
    look(test, u"network settings that try"_s);
    m_sandbox.delay(u"*"_s, 0);
    test.window().frame()->currentPage()->discardChanges();
    test.window().frame()->currentPage()->showView(u"diagnostics"_s);
    test.click(u"checkKeychain"_s);
    look(test, u"diagnostics"_s);
}

void Scenes::lists()
{
    TestWindow test(m_sandbox.url());
    QVERIFY(test.signIn());
    QVERIFY(test.openPage(u"profile"_s));
    test.click(u"disconnectGithub"_s);
    look(test, u"disconnect from GitHub"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    QVERIFY(test.openPage(u"invites"_s));
    test.click(u"rejectInvite"_s);
    look(test, u"reject an invite"_s, u"confirmDialog"_s);
    test.click(u"cancel"_s);
    QVERIFY(test.openPage(u"recent"_s));
    test.window().frame()->currentPage()->showView(u"device"_s);
    QTRY_VERIFY(test.window().frame()->isSettled());
    test.click(u"addItemButton"_s);
    look(test, u"add an item"_s, u"addItem"_s);
    test.click(u"cancelAdd"_s);
    test.find(u"parentChoice"_s)->setFocus();
    QTest::keyClick(test.find(u"parentChoice"_s), Qt::Key_Space);
    look(test, u"choose an application"_s, u"parentPopup"_s);
    QTest::keyClick(test.find(u"parentSearch"_s), Qt::Key_Escape);
    QVERIFY(test.openPage(u"usage"_s));
    test.click(u"rangeCustom"_s);
    QTRY_VERIFY(test.window().frame()->isSettled());
    look(test, u"a range of one's own"_s);
    lookAtMenu(test, *test.find<QPushButton>(u"payloadsExport"_s)->menu(), u"export menu"_s);
}

void Scenes::aTransfer()
{
    TransferHands hands(m_sandbox.url());
    TestWindow &test = hands.test();
    QVERIFY(hands.open());
    hands.paste(u"5f0000000000000000000001 what is this"_s);
    look(test, u"paste ids"_s, u"pasteIds"_s);
    test.click(u"cancelPaste"_s);
    hands.choose(hands.names(u"applicationList"_s).first(2));
    look(test, u"what to transfer"_s);
    test.click(u"toDestination"_s);
    QTRY_VERIFY(test.find<QListView>(u"organizationList"_s)->model()->rowCount() > 0);
    look(test, u"to an organization"_s);
    const QString organization = hands.names(u"organizationList"_s).first();
    test.click(u"toUser"_s);
    look(test, u"to another user"_s);
    test.click(u"toOrganization"_s);
    hands.clickRow(u"organizationList"_s, organization);
    test.click(u"toReview"_s);
    QTRY_VERIFY(test.window().frame()->isSettled());
    test.type(u"typedDestination"_s, organization);
    look(test, u"what would happen"_s);
    test.click(u"transferNow"_s);
    QTRY_VERIFY(test.isShown(u"resultHeadline"_s));
    look(test, u"what has happened"_s);
}

void Scenes::look(TestWindow &test, const QString &where, const QString &opened)
{
    if (!opened.isEmpty())
        QTRY_VERIFY2(test.isShown(opened), qPrintable(where));
    QWidget *shown = opened.isEmpty() ? &test.window() : test.find(opened)->window();
    m_look(test, *shown, where);
}

void Scenes::lookAtMenu(TestWindow &test, QMenu &menu, const QString &where)
{
    menu.popup(test.window().mapToGlobal(QPoint(20, 20)));
    QTRY_VERIFY2(menu.isVisible(), qPrintable(where));
    m_look(test, menu, where);
    menu.close();
}
