// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationchoices.h"
#include "consoleopener.h"
#include "itemadder.h"
#include "page.h"
#include "recentlists.h"
#include "widgetproperties.h"

class AddItemDialog;
class ParentChooser;
class QButtonGroup;
class RecentPanel;

/// What was opened last in the platform, to go back to.
class RecentPage final : public Page
{
    Q_OBJECT

public:
    explicit RecentPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;
    /// The kinds, as the API spells them.
    QStringList views() const override;
    void showView(const QString &view) override;
    QString currentView() const override;
    bool showsProblem() const override;
    /// The search goes first.
    bool goBack() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Offer { Nothing, Retry, CopyAddress, Settings };

    QWidget *makeTabs();
    QWidget *makeCard();
    void connectParts();
    bool isPermitted();
    RecentKey key() const;
    void showKind(ItemType type);
    void showParent(const QString &id);
    void showList();
    void fetch();
    void receive(const RecentKey &key);
    void receiveFailure(const RecentKey &key, const ApiError &error);
    void allowActions();
    QString reasonAgainstOpening() const;
    void open(const RecentItem &item);
    void askWhatToAdd();
    void receiveAdded(const RecentItemList &list);
    void sayNotAdded(const ApiError &error);
    void say(Tone tone, const QString &text, const QString &details = {}, Offer offer = Offer::Nothing);
    void takeOffer();
    void clearBanner();

    ItemType m_type = ItemType::Application;
    std::optional<QString> m_parentId; ///< As chosen; nothing until devices or flows are looked at.
    RecentLists m_lists;
    ApplicationChoices m_applications;
    ItemAdder m_adder;
    ConsoleOpener m_console;
    QButtonGroup *m_tabs;
    ParentChooser *m_parent;
    RecentPanel *m_panel;
    QPushButton *m_add;
    QPointer<AddItemDialog> m_dialog;
    Offer m_offer = Offer::Nothing;
    QUrl m_address; ///< That could not be opened.
};
