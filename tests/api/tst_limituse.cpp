// SPDX-License-Identifier: GPL-3.0-or-later
#include "limituse.h"

#include "profile.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLimitUse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestComesFirst()
    {
        const Profile profile = with({{u"device"_s, 250}, {u"application"_s, 10}, {u"webhook"_s, 50}},
                                     {{u"deviceCount"_s, 25}, {u"appCount"_s, 9}, {u"webhookCount"_s, 60}});
        const QList<LimitUse> uses = limitUses(profile);
        QCOMPARE(uses, (QList<LimitUse>{
                           {u"webhook"_s, 60, 50}, {u"application"_s, 9, 10}, {u"device"_s, 25, 250}}));
        QCOMPARE(uses.first().share(), 1.2);
    }

    void countsAreFoundWhateverTheCaseOfTheirNames()
    {
        const Profile profile = with({{u"experienceendpoint"_s, 10}, {u"apitoken"_s, 4}},
                                     {{u"experienceEndpointCount"_s, 1}, {u"apiTokenCount"_s, 3}});
        QCOMPARE(limitUses(profile),
                 (QList<LimitUse>{{u"apitoken"_s, 3, 4}, {u"experienceendpoint"_s, 1, 10}}));
    }

    void whatHasNoCountNoCeilingOrAnOwnMeaningIsLeftOut()
    {
        Profile profile = with({{u"dataTTL"_s, 2592000}, {u"device"_s, 0}, {u"flow"_s, 3}, {u"payload"_s, 5}},
                               {{u"deviceCount"_s, 25}, {u"keyCount"_s, 1}});
        profile.summary->payloadCount = PayloadStats{{u"event"_s, {{u"x"_s, 4}}}};
        profile.summary->notebookMinutes = 4;
        QCOMPARE(limitUses(profile), QList<LimitUse>());
    }

    void storageIsMeasuredInBytes()
    {
        Profile profile = with({{u"storage"_s, 1000}}, {});
        profile.summary->storageBytes = 750;
        QCOMPARE(limitUses(profile), (QList<LimitUse>{{u"storage"_s, 750, 1000}}));
    }

    void aProfileWithoutSummaryHasNone()
    {
        Profile profile;
        profile.limits.insert(u"device"_s, 5);
        QVERIFY(limitUses(profile).isEmpty());
    }

private:
    static Profile with(const QMap<QString, qint64> &limits, const QMap<QString, qint64> &counts)
    {
        Profile profile;
        profile.limits = limits;
        profile.summary = ProfileSummary{.counts = counts};
        return profile;
    }
};

QTEST_GUILESS_MAIN(TestLimitUse)
#include "tst_limituse.moc"
