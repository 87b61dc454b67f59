// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebrowser.h"
#include "uisettings.h"
#include "updatecard.h"
#include "version.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class HeldReleases final : public Releases
{
public:
    Call<Release> latest() override
    {
        ++asked;
        promise = Promise<Release>();
        return promise.call();
    }
    QString host() const override { return u"conta.example"_s; }

    int asked = 0;
    Promise<Release> promise;
};

const QUrl page(QStringLiteral("https://conta.example/9.0.0"));

} // namespace

class TestUpdateCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_releases = std::make_unique<HeldReleases>();
        m_settings = std::make_unique<UiSettings>(QString());
        m_card = std::make_unique<UpdateCard>(*m_releases, *m_settings);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    }
    void cleanup() { m_card.reset(); }

    void asksNothingUnlessToldTo()
    {
        QTest::qWait(50);
        QCOMPARE(m_releases->asked, 0);
        QVERIFY(answer().contains(contaVersion()));
        QVERIFY(!button(u"openRelease"_s)->isVisible());
        QVERIFY(!m_card->findChild<QCheckBox *>(u"checkAtStart"_s)->isChecked());
    }

    void leadsToANewerVersionAndDoesNoMore()
    {
        const FakeBrowser browser;
        click(u"checkForUpdates"_s);
        QVERIFY(answer().contains(u"conta.example"_s));
        m_releases->promise.resolve(Release{.version = u"9.0.0"_s, .url = page});
        QTRY_VERIFY(button(u"openRelease"_s)->isVisible());
        QVERIFY(answer().contains(u"9.0.0"_s));
        QVERIFY(browser.opened().isEmpty());
        click(u"openRelease"_s);
        QCOMPARE(browser.opened(), QList{page});
    }

    void theSameVersionIsTheNewest()
    {
        click(u"checkForUpdates"_s);
        m_releases->promise.resolve(Release{.version = contaVersion(), .url = page});
        QTRY_VERIFY(answer().contains(u"newest"_s));
        QVERIFY(!button(u"openRelease"_s)->isVisible());
    }

    void anUnreachablePlaceIsSaidSoAndCanBeAskedAgain()
    {
        click(u"checkForUpdates"_s);
        m_releases->promise.resolve(ApiError{.kind = ApiError::Kind::Offline});
        QTRY_VERIFY(answer().contains(u"could not be found out"_s));
        QVERIFY(answer().contains(u"conta.example"_s));
        click(u"checkForUpdates"_s);
        QCOMPARE(m_releases->asked, 2);
    }

    void asksOnceAtATime()
    {
        click(u"checkForUpdates"_s);
        click(u"checkForUpdates"_s);
        QCOMPARE(m_releases->asked, 1);
    }

    void everyStartAsksOnlyWhereThatIsChosen()
    {
        QVERIFY(!m_settings->checksForUpdates());
        m_card->findChild<QCheckBox *>(u"checkAtStart"_s)->click();
        QVERIFY(m_settings->checksForUpdates());
    }

private:
    QPushButton *button(const QString &name) { return m_card->findChild<QPushButton *>(name); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString answer() { return m_card->findChild<QLabel *>(u"updateAnswer"_s)->text(); }

    std::unique_ptr<HeldReleases> m_releases;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<UpdateCard> m_card;
};

QTEST_MAIN(TestUpdateCard)
#include "tst_updatecard.moc"
