// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferselection.h"

#include <QWidget>

class QLabel;
class QPushButton;
class ResourcePicker;

/// The first step: what shall move.
class ChooseStep final : public QWidget
{
    Q_OBJECT

public:
    /// The selection must outlive the step.
    explicit ChooseStep(TransferSelection &selection, QWidget *parent = nullptr);

    void setOwned(const OwnedResources &owned);
    /// The lists may not be read: only pasted ids can be chosen, until setOwned() brings them.
    void setUnlistable();
    /// The selection was changed elsewhere.
    void refresh();
    /// Where the focus goes when this comes into view. Not a focus proxy: Qt 6.4 reorders the tab chain for
    /// one, and loses half of it.
    QWidget *firstControl() const;

Q_SIGNALS:
    void selectionChanged();
    void continued();

private:
    void paste();
    void showCounts();

    TransferSelection &m_selection;
    OwnedResources m_owned;
    ResourcePicker *m_applications;
    ResourcePicker *m_dashboards;
    QPushButton *m_paste;
    QLabel *m_summary;
    QPushButton *m_continue;
};
