// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <functional>

class BundleCard;
class ConsoleCard;
class NetworkForm;
class QTabBar;
class RequestLogCard;

/// What people set for the program itself, and what helps when it does not do what it should.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    QStringList views() const override;
    void showView(const QString &view) override;
    QString currentView() const override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void discardChanges() override;

private:
    /// makeCards(QWidget *parent) -> QList<QWidget *>
    using MakeCards = std::function<QList<QWidget *>(QWidget *parent)>;

    void addTab(const QString &title, MakeCards makeCards);
    QWidget *tabAt(int index);
    void showTab(int index);
    void refreshDiagnostics();
    QList<QWidget *> generalCards(QWidget *parent);
    QList<QWidget *> networkCards(QWidget *parent);
    QList<QWidget *> diagnosticsCards(QWidget *parent);

    QTabBar *m_bar;
    QList<MakeCards> m_makers;
    QList<QWidget *> m_tabs; ///< None where it has not been looked at yet, nor its cards below.
    ConsoleCard *m_console = nullptr;
    NetworkForm *m_network = nullptr;
    RequestLogCard *m_log = nullptr;
    BundleCard *m_bundle = nullptr;
};
