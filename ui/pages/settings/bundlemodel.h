// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosticbundle.h"

#include <QAbstractListModel>

/// The bundle line by line, each with whether it goes along; a title stands for all lines below it.
class BundleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// What was left out stays so while the lines are as many as before.
    void setSections(const QList<BundleSection> &sections);
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
        bool isTitle = false;
        bool chosen = true; ///< Of a line.
    };

    int end(int title) const; ///< One past the last line below it.
    Qt::CheckState state(int row) const;

    QList<Row> m_rows;
};
