// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

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
    void addTab(const QString &title, const QList<QWidget *> &cards);
    void showTab(int tab);
    void refreshDiagnostics();
    QList<QWidget *> generalCards();
    QList<QWidget *> diagnosticsCards();

    QTabBar *m_bar;
    QList<QWidget *> m_tabs;
    ConsoleCard *m_console;
    NetworkForm *m_network;
    RequestLogCard *m_log = nullptr;
    BundleCard *m_bundle = nullptr;
};
