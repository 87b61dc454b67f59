// SPDX-License-Identifier: GPL-3.0-or-later
#include "heldlist.h"

#include "sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Fate = HeldLine::Fate;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeldList)
};

// The first few; a list of hundreds tells nobody anything.
QString someOf(const QStringList &names)
{
    constexpr qsizetype shown = 5;
    if (names.size() <= shown + 1)
        return Sentences::listed(names);
    return Words::tr("%1 and %Ln more", nullptr, int(names.size() - shown))
        .arg(Sentences::listed(names.first(shown)));
}

class Lines final
{
public:
    // Nothing is said of what there is none of.
    void add(Fate fate, qint64 count, const QString &text, const QStringList &names = {})
    {
        if (count > 0)
            m_lines.append({.fate = fate, .text = text, .names = someOf(names)});
    }
    QList<HeldLine> take() { return std::exchange(m_lines, {}); }

private:
    QList<HeldLine> m_lines;
};

int number(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QList<HeldLine> heldLines(const HeldThings &held)
{
    Lines lines;
    const qint64 applications = held.applications.count.value_or(0);
    const qint64 dashboards = held.dashboards.count.value_or(0);
    const qint64 devices = held.counts.value(u"deviceCount"_s);
    const qint64 flows = held.counts.value(u"flowCount"_s);
    const qint64 notebooks = held.counts.value(u"notebookCount"_s);
    const qint64 tokens = held.counts.value(u"apiTokenCount"_s);
    const qint64 organizations = held.organizations.count.value_or(0);
    lines.add(Fate::Lost, 1, Words::tr("Your profile, every sign-in and every open invite"));
    lines.add(Fate::Lost, applications,
              Words::tr("%Ln application(s), with everything in them", nullptr, number(applications)),
              held.applications.names);
    lines.add(Fate::Lost, devices, Words::tr("%Ln device(s), with their data", nullptr, number(devices)));
    lines.add(Fate::Lost, flows, Words::tr("%Ln workflow(s)", nullptr, number(flows)));
    lines.add(Fate::Lost, notebooks, Words::tr("%Ln notebook(s)", nullptr, number(notebooks)));
    lines.add(Fate::Lost, dashboards, Words::tr("%Ln dashboard(s)", nullptr, number(dashboards)),
              held.dashboards.names);
    lines.add(Fate::Lost, tokens,
              Words::tr("%Ln API token(s): programs that use them stop working", nullptr, number(tokens)));
    if (!held.applications.count || !held.dashboards.count)
        lines.add(
            Fate::Warned, 1,
            Words::tr("This sign-in may not see everything: there may be more applications or dashboards"));
    lines.add(Fate::Warned, held.onlyAdminOf.size(),
              Words::tr("%Ln organization(s) of which you are the only administrator", nullptr,
                        number(held.onlyAdminOf.size())),
              held.onlyAdminOf);
    lines.add(Fate::Kept, organizations,
              Words::tr("You leave %Ln organization(s); what they own stays", nullptr, number(organizations)),
              held.organizations.names);
    return lines.take();
}
