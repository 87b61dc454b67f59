// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosticbundle.h"

#include <QAbstractListModel>

#include <functional>

/// The bundle line by line, each with whether it goes along; a title stands for all lines below it.
class BundleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    using Wording = std::function<QString(const QString &)>;

    /// Each line is shown and taken along as wording has it. What was left out stays so: a line by what it
    /// says before wording, or else by its place, and of a section that was left out whatever is new too.
    void setSections(const QList<BundleSection> &sections, const Wording &wording);
    /// Everything that goes along.
    QString text() const;
    int chosenLines() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        QString text;
        QString source; ///< Of a line, before wording.
        bool isTitle = false;
        bool chosen = true; ///< Of a line.
    };

    /// The lines below this title, as they are now; none where there is no such title.
    QList<Row> linesOf(const QString &title) const;
    static bool wasLeftOut(const QList<Row> &before, const QStringList &now, qsizetype place);
    int end(int title) const; ///< One past the last line below it.
    Qt::CheckState state(int row) const;

    QList<Row> m_rows;
};
