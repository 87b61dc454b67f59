// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizationlistmodel.h"

#include "sentences.h"
#include "transferrows.h"
#include "transferwords.h"

using namespace Qt::StringLiterals;

void OrganizationListModel::setOrganizations(const QList<Organization> &organizations, const QString &userId)
{
    beginResetModel();
    m_rows.clear();
    for (Organization organization : organizations) {
        if (!organization.id || organization.id->isEmpty())
            continue;
        organization.id = organization.id->toLower();
        const QString name = organization.name.value_or(QString());
        const QString key = TextSearch::fold(
            u"%1 %2 %3"_s.arg(name, organization.description.value_or(QString()), *organization.id));
        const QString role = organization.roles.value(userId);
        m_rows.append({std::move(organization), role, key});
    }
    filter();
    endResetModel();
}

void OrganizationListModel::setSearch(const QString &query)
{
    beginResetModel();
    m_search = TextSearch(query);
    filter();
    endResetModel();
}

const Organization &OrganizationListModel::at(const QModelIndex &index) const
{
    return m_rows.at(m_shown.at(index.row())).organization;
}

QModelIndex OrganizationListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(m_shown.at(row)).organization.id == id)
            return index(row);
    }
    return {};
}

int OrganizationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OrganizationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Row &row = m_rows.at(m_shown.at(index.row()));
    const QString name = row.organization.name.value_or(*row.organization.id);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case TransferCaptionRole:
        return captionOf(row);
    case TransferWarningRole:
        return TransferWords::mayBeRefused(row.role);
    case TransferIdRole:
        return *row.organization.id;
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(name, captionOf(row), *row.organization.id);
    case Qt::AccessibleTextRole:
        return Sentences::join({Sentences::finished(name), captionOf(row)});
    default:
        return {};
    }
}

QString OrganizationListModel::captionOf(const Row &row) const
{
    QStringList parts;
    if (TransferWords::mayBeRefused(row.role))
        parts.append(
            tr("Your role there: %1, which may not be enough").arg(TransferWords::roleName(row.role)));
    else if (!row.role.isEmpty())
        parts.append(tr("Your role there: %1").arg(TransferWords::roleName(row.role)));
    const auto &summary = row.organization.summary;
    if (summary.contains(u"appCount"_s) && summary.contains(u"dashCount"_s)) {
        const int applications = int(summary.value(u"appCount"_s));
        const int dashboards = int(summary.value(u"dashCount"_s));
        parts.append(tr("holds %1").arg(TransferWords::counted(applications, dashboards)));
    }
    return parts.join(u" · "_s);
}

void OrganizationListModel::filter()
{
    m_shown.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_search.matches(m_rows.at(row).key))
            m_shown.append(row);
    }
}
