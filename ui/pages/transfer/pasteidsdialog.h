// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastedids.h"
#include "transferselection.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

/// Takes ids from a text and says at once what they are. Never blocks.
class PasteIdsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// owned and selection are looked at as they are now.
    PasteIdsDialog(const OwnedResources &owned, const TransferSelection &selection, QWidget *parent);

Q_SIGNALS:
    /// The selection with the pasted ids.
    void taken(const TransferSelection &selection);

private:
    QWidget *makeKindChoice();
    void read();
    /// Sorts the ids by what they are; answers those in neither list.
    int sortIds();
    void showSummary(int unlisted);

    OwnedResources m_owned;
    TransferSelection m_before;
    TransferSelection m_after;
    PastedIds m_pasted;
    int m_refused = 0; ///< Ids that found no room.
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QWidget *m_kindChoice;
    QLabel *m_kindLabel;
    QPushButton *m_asApplications;
    QPushButton *m_asDashboards;
    QPushButton *m_cancel;
    QPushButton *m_add;
};
