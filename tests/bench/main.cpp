// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchapplication.h"
#include "figures.h"

#include <QTextStream>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Figures of the whole program. Each stands beside one measured in the same run, because this and every other
// machine is shared and noisy; docs/performance.md says how to read them.

namespace {

struct Group
{
    QString name;
    Figures (*measure)();
};

QList<Group> groups()
{
    return {
        {u"start"_s, &startFigures},  {u"running"_s, &runningFigures}, {u"first-data"_s, &firstDataFigures},
        {u"stalls"_s, &stallFigures}, {u"decode"_s, &decodeFigures},   {u"service"_s, &serviceFigures},
        {u"charts"_s, &chartFigures}, {u"lists"_s, &listFigures},      {u"size"_s, &sizeFigures},
    };
}

void print(QTextStream &out, const Figure &figure)
{
    out << figure.name.leftJustified(64) << figure.valueText().rightJustified(14);
    if (figure.bound)
        out << "  bound: " << figure.boundText();
    if (!figure.isMet())
        out << (figure.passes() ? "  not met, within the noise" : "  NOT MET");
    out << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    const BenchApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    const bool check = wanted.removeAll(u"--check"_s) > 0;
    QTextStream out(stdout);
    const QList<Group> all = groups();
    for (const QString &name : std::as_const(wanted)) {
        if (std::ranges::none_of(all, [&name](const Group &group) { return group.name == name; })) {
            out << "Usage: conta-bench [--check] [group...]; groups:";
            for (const Group &group : all)
                out << ' ' << group.name;
            out << Qt::endl;
            return 2;
        }
    }
    bool passed = true;
    for (const Group &group : all) {
        if (!wanted.isEmpty() && !wanted.contains(group.name))
            continue;
        const Figures figures = group.measure();
        for (const Figure &figure : figures) {
            print(out, figure);
            passed = passed && figure.passes();
        }
    }
    return check && !passed ? 1 : 0;
}
