// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

/// A line that opens into a list of names.
class TransferDetails final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QString caption;
        bool warns = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// The object names of its parts begin with name.
    explicit TransferDetails(const QString &name, QWidget *parent = nullptr);

    /// Hides it where there are no rows. What is open stays open.
    void setContent(const QString &title, const QList<Row> &rows);
    void setOpen(bool open);
    /// Where the focus goes when this is first in its step.
    QWidget *firstControl() const;

private:
    void fitHeight();

    QList<Row> m_rows;
    QPushButton *m_toggle;
    QListView *m_list;
    QStandardItemModel *m_model;
};
