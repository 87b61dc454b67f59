// SPDX-License-Identifier: GPL-3.0-or-later
#include "seedinvites.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 week = 7 * 24; // hours

struct InviteSeed
{
    QString organization;
    QString role;
    bool requiresMfa;
    qint64 hoursAgo; ///< counted from the midnight the seed starts at
    qint64 ttlHours;
    QString inviter;
    QString inviterEmail;
};

void addInvite(World &world, const Account &account, const InviteSeed &seed)
{
    Invite invite;
    invite.id = idFrom(u"invite/"_s + account.id + seed.organization);
    invite.accountId = account.id;
    invite.organizationId = idFrom(u"organization/"_s + seed.organization);
    invite.organizationName = seed.organization;
    invite.role = seed.role;
    invite.requiresMfa = seed.requiresMfa;
    invite.invitedMs = world.startMs - seed.hoursAgo * hourMs;
    invite.ttlMs = seed.ttlHours * hourMs;
    invite.inviterName = seed.inviter;
    invite.inviterEmail = seed.inviterEmail;
    world.invites[invite.id] = invite;
}

/// The same, with the end of its time counted from now.
void addEndingInvite(World &world, const Account &account, const InviteSeed &seed, qint64 endMs)
{
    addInvite(world, account, seed);
    Invite &invite = world.invites.at(idFrom(u"invite/"_s + account.id + seed.organization));
    invite.invitedMs = endMs - invite.ttlMs;
}

QString addressOf(const QString &name)
{
    return name + u"@invites.conta.example"_s;
}

} // namespace

void addInvites(World &world, const Account &account, qint64 nowMs)
{
    const QString longName =
        u"Cooperativa Agroindustrial dos Produtores de Energia Renovável do Vale do Itajaí "
        u"e do Planalto Norte Catarinense"_s;
    for (const InviteSeed &seed : {
             InviteSeed{u"Hansa Kühltechnik"_s, u"collaborate"_s, false, 20, 2 * week, u"Britta Sørensen"_s,
                        addressOf(u"britta"_s)},
             InviteSeed{u"Águas do Vale"_s, u"admin"_s, true, 70, week, u"Tiago Ferreira"_s,
                        addressOf(u"tiago"_s)},
             InviteSeed{u"Ostwind Logistik"_s, u"view"_s, false, 6 * 24, week + 30, u"Jürgen Weiß"_s,
                        addressOf(u"juergen"_s)},
             InviteSeed{u"Moinho Bela Vista"_s, u"edit"_s, false, 3 * 24, 30 * 24, u"Camila Rocha"_s,
                        addressOf(u"camila"_s)},
             InviteSeed{u"Atelier Fjord"_s, u"none"_s, false, 12 * 24, week, u"Astrid Lund"_s,
                        addressOf(u"astrid"_s)},
             InviteSeed{u"شركة النيل لأنظمة المياه"_s, u"edit"_s, false, 2 * 24, 10 * 24, u"ليلى حداد"_s,
                        addressOf(u"layla"_s)},
             InviteSeed{u"東海電機システム株式会社"_s, u"view"_s, false, 5 * 24, 12 * 24, u"佐藤 美咲"_s,
                        addressOf(u"misaki"_s)},
             InviteSeed{u"עוגן אנרגיה"_s, u"collaborate"_s, true, 24, 3 * week, u"נועה לוי"_s,
                        addressOf(u"noa"_s)},
             InviteSeed{longName, u"admin"_s, false, 4 * 24, 2 * week,
                        u"Maria Aparecida dos Santos Vasconcellos de Albuquerque"_s,
                        addressOf(u"maria.aparecida.dos.santos.vasconcellos.de.albuquerque"_s)},
             InviteSeed{u"Kältewerk Süd"_s, u"none"_s, false, 30, 9 * 24, u"Anke Brandt"_s,
                        addressOf(u"anke"_s)},
             InviteSeed{u"华东智能泵业有限公司"_s, u"collaborate"_s, false, 9 * 24, week, u"陈思远"_s,
                        addressOf(u"siyuan"_s)},
         })
        addInvite(world, account, seed);
    addEndingInvite(
        world, account,
        {u"Quayside Pumps"_s, u"edit"_s, false, 0, 3 * 24, u"Owen Pritchard"_s, addressOf(u"owen"_s)},
        nowMs + 40 * minuteMs + minuteMs / 2);
    addEndingInvite(world, account,
                    {u"Parque Eólico Serra Alta"_s, u"view"_s, true, 0, 4 * 24, u"Rafael Nunes"_s,
                     addressOf(u"rafael"_s)},
                    nowMs + 5 * hourMs + minuteMs / 2);
}

void addInviteRequiringMfa(World &world, const Account &account)
{
    addInvite(world, account,
              {u"Águas do Vale"_s, u"collaborate"_s, true, 15, 14 * 24, u"Tiago Ferreira"_s,
               addressOf(u"tiago"_s)});
}

void addManyInvites(World &world, const Account &account)
{
    constexpr int all = 2000;
    static const QStringList roles{u"admin"_s, u"edit"_s, u"collaborate"_s, u"view"_s, u"none"_s};
    const int missing = all - int(world.invites.size());
    for (int n = 0; n < missing; ++n) {
        addInvite(world, account,
                  {u"Plant "_s + QString::number(n + 1).rightJustified(4, u'0'), roles[n % roles.size()],
                   n % 7 == 0, 1 + n * 5 % 700, 24 * (7 + n % 25), u"Site Manager %1"_s.arg(n + 1),
                   addressOf(u"site%1"_s.arg(n + 1))});
    }
}

} // namespace sandbox
