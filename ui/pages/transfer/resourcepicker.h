// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownedresources.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class ResourceListModel;
class TransferSelection;

/// One of the two lists to choose from, with its search, its count and its shortcuts.
class ResourcePicker final : public QWidget
{
    Q_OBJECT

public:
    /// The selection must outlive the picker.
    ResourcePicker(ResourceKind kind, TransferSelection &selection, QWidget *parent = nullptr);

    void setOwned(const OwnedResources &owned);
    /// The list may not be read: only pasted ids can be chosen, until setOwned() brings one.
    void setUnlistable();
    /// The selection was changed elsewhere.
    void refresh();
    /// Where the focus goes when this comes into view.
    QWidget *firstControl() const;

Q_SIGNALS:
    void selectionChanged();

private:
    QString objectPrefix() const;
    void chooseShown();
    void clear();
    void showCounts();
    void showMessage(const QString &text);
    QString limitText() const;

    ResourceKind m_kind;
    TransferSelection &m_selection;
    bool m_isListable = true;
    ResourceListModel *m_model;
    QLabel *m_count;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QLabel *m_message;
    QPushButton *m_all;
    QPushButton *m_clear;
};
