// SPDX-License-Identifier: GPL-3.0-or-later
#include "trayicon.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTrayIcon final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMenuLeadsBackAndOut()
    {
        const TrayIcon icon;
        QSignalSpy open(&icon, &TrayIcon::openRequested);
        QSignalSpy quit(&icon, &TrayIcon::quitRequested);
        icon.menu().findChild<QAction *>(u"trayOpen"_s)->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(quit.size(), 0);
        icon.menu().findChild<QAction *>(u"trayQuit"_s)->trigger();
        QCOMPARE(open.size(), 1);
        QCOMPARE(quit.size(), 1);
    }

    void aClickOpensTheWindowAndTheOtherButtonTheMenuAlone()
    {
        TrayIcon icon;
        QSignalSpy open(&icon, &TrayIcon::openRequested);
        auto *tray = icon.findChild<QSystemTrayIcon *>();
        Q_EMIT tray->activated(QSystemTrayIcon::Context);
        QCOMPARE(open.size(), 0);
        Q_EMIT tray->activated(QSystemTrayIcon::Trigger);
        QCOMPARE(open.size(), 1);
    }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
