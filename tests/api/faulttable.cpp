// SPDX-License-Identifier: GPL-3.0-or-later
#include "faulttable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// The outcome of most actions first, then each other with the names of its actions.
QString cell(const QMap<QString, QStringList> &outcomes)
{
    QStringList order = outcomes.keys();
    std::stable_sort(order.begin(), order.end(), [&](const QString &a, const QString &b) {
        return outcomes.value(a).size() > outcomes.value(b).size();
    });
    QStringList parts;
    for (const QString &outcome : order) {
        const QString code = u'`' + outcome + u'`';
        parts.append(parts.isEmpty() ? code : u"%1 (%2)"_s.arg(code, outcomes.value(outcome).join(u", "_s)));
    }
    return parts.join(u"; "_s);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString outcomeText(const Result<Done> &result)
{
    if (result)
        return u"value"_s;
    const QString kind = kindName(result.error().kind);
    return result.error().type.isEmpty() ? kind : kind + u' ' + result.error().type;
}

void FaultTable::note(const Fault &fault, const Action &action, const QString &outcome, bool mayBeDone)
{
    if (m_rows.isEmpty() || m_rows.last().fault != fault.name)
        m_rows.append({.fault = fault.name, .orElse = fault.orElse});
    Row &row = m_rows.last();
    const bool isRead = action.method == HttpMethod::Get;
    (isRead ? row.reads : row.writes)[outcome].append(action.name);
    row.mayBeDone = row.mayBeDone || (!isRead && mayBeDone);
}

QString FaultTable::document() const
{
    QString text =
        u"# What comes of every fault\n\n"
        "Made by `tests/api/tst_faults.cpp`, which tries each of these faults on each of the API's 20 "
        "actions "
        "over real\nconnections and fails when this file is stale. To make it anew:\n\n"
        "    CONTA_UPDATE_DOCS=1 ctest --test-dir build/dev -R '^tst_faults$'\n\n"
        "An outcome is the error's kind and type, or `value` where the answer was understood all the same. "
        "\"Unknown\" means\nthat a write may have been carried out although no good answer came, and that "
        "the "
        "program says so. After each fault\nthe same action is called once more, without the fault, and "
        "works; no write is ever sent twice; no other host hears of\nany of it.\n\n"
        "| Fault | Reads | Writes | After a write |\n| --- | --- | --- | --- |\n"_s;
    for (const Row &row : m_rows) {
        const QString orElse = row.orElse.isEmpty() ? QString() : u" or `%1`"_s.arg(row.orElse);
        text +=
            u"| %1 | %2 | %3 | %4 |\n"_s.arg(row.fault, cell(row.reads) + orElse, cell(row.writes) + orElse,
                                             row.mayBeDone ? u"unknown"_s : u"known"_s);
    }
    return text;
}

bool FaultTable::matches(const QString &path) const
{
    if (qEnvironmentVariableIsSet("CONTA_UPDATE_DOCS")) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(document().toUtf8()) < 0)
            return false;
    }
    return contentOf(path) == document();
}
