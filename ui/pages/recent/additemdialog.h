// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemadder.h"

#include <QDialog>

class ApplicationChoices;
class Banner;
class BusyIndicator;
class ParentChooser;
class QPushButton;
class TextField;

/// Asks for the id of an item to add, and for its application where it has one; stays open until the server
/// has said yes. Closing it does not call back what is on its way.
class AddItemDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        RecentKey key;           ///< The list that is shown.
        QList<RecentItem> items; ///< What is on it.
        QString server;          ///< The server's name for error texts.
    };

    /// Deletes itself when closed. adder and choices must outlive it.
    AddItemDialog(const Setting &setting, ItemAdder &adder, ApplicationChoices &choices, QWidget *parent);

protected:
    bool event(QEvent *event) override;

private:
    void addButtons(QLayout *layout);
    QString complaintAbout(const QString &text) const;
    const RecentItem *listed() const;
    void noteIfListed();
    void submit();
    void showBusy();
    void showRefusal(const ApiError &error);
    void showUnknown(const ApiError &error);
    void showNotThere();

    Setting m_setting;
    ItemAdder &m_adder;
    ParentChooser *m_parent = nullptr; ///< None for kinds that stand on their own.
    TextField *m_id;
    Banner *m_banner;
    BusyIndicator *m_busy;
    QPushButton *m_cancel;
    QPushButton *m_add;
};
