// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdetails.h"

#include "lineicon.h"
#include "sentences.h"
#include "theme.h"
#include "transferrows.h"
#include "widgetproperties.h"

#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TransferDetails::TransferDetails(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_toggle(makeButton(QString(), ButtonKind::Link, this)),
      m_list(makeRowList(TransferRowDelegate::Mark::None, this)),
      m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    m_toggle->setObjectName(name + u"Toggle"_s);
    m_toggle->setCheckable(true);
    m_list->setObjectName(name + u"List"_s);
    m_list->setModel(m_model);
    auto *line = new QHBoxLayout;
    line->addWidget(m_toggle);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tight);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_toggle, &QPushButton::toggled, this, &TransferDetails::setOpen);
    setOpen(false);
    hide();
}

QWidget *TransferDetails::firstControl() const
{
    return m_toggle;
}

void TransferDetails::setContent(const QString &title, const QList<Row> &rows)
{
    m_toggle->setText(title);
    m_list->setAccessibleName(title);
    setVisible(!rows.isEmpty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_model->clear();
    QStandardItem *root = m_model->invisibleRootItem();
    QList<QStandardItem *> items;
    items.reserve(rows.size());
    for (const Row &row : rows) {
        auto *item = new QStandardItem(row.name);
        item->setData(row.caption, TransferCaptionRole);
        item->setData(row.warns, TransferWarningRole);
        item->setToolTip(row.caption.isEmpty() ? row.name : u"%1\n%2"_s.arg(row.name, row.caption));
        item->setAccessibleText(
            row.caption.isEmpty() ? row.name : Sentences::join({Sentences::finished(row.name), row.caption}));
        items.append(item);
    }
    root->appendRows(items);
    fitHeight();
}

void TransferDetails::setOpen(bool open)
{
    m_toggle->setChecked(open);
    setButtonIcon(m_toggle, lineIcon(open ? u"chevron-down"_s : u"chevron-right"_s, Ink::Accent));
    m_toggle->setAccessibleDescription(open ? tr("Open. Press to close the list.")
                                            : tr("Closed. Press to open the list."));
    m_list->setVisible(open);
    fitHeight();
}

void TransferDetails::fitHeight()
{
    constexpr int most = 6; // rows; beyond that it scrolls
    constexpr int frame = 2 * (1 + Space::tight);
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const int rows = std::min(most, int(m_rows.size()));
    m_list->setFixedHeight(rows * rowHeight + frame);
}
