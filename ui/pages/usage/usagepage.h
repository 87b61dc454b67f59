// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "usageloader.h"
#include "usagetab.h"

#include <functional>

class QTabBar;
class RangeChooser;
class UsageProgress;

/// Payloads, devices and notebook minutes over time, against the limits.
class UsagePage final : public Page
{
    Q_OBJECT

public:
    explicit UsagePage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    void visit() override;

    QStringList views() const override;
    void showView(const QString &view) override;
    QString currentView() const override;

private:
    template <typename Tab>
    void addTab(const QString &title);
    UsageTab *currentTab();
    void showProfile();
    void showFailure(const ApiError &error);
    void takeMoment();
    /// Asks what the current tab shows, and shows it soon.
    void ask();
    void showAnswers();
    void showAnswersAge();

    UsageLoader m_loader;
    UsageMoment m_moment;
    QTabBar *m_bar;
    RangeChooser *m_range;
    UsageProgress *m_progress;
    QList<std::function<UsageTab *()>> m_makers;
    QList<UsageTab *> m_tabs; ///< None where it has not been looked at yet.
    QTimer m_showSoon;
    bool m_shown = false;
    bool m_loadingProfile = false;
};
