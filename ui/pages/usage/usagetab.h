// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "usageloader.h"
#include "usageplan.h"

#include <QWidget>

class ChartCard;
struct ApiError;

/// What all tabs of the usage page are about.
struct UsageScene
{
    RangeChoice range;
    UsageMoment moment;
};

/// One tab of the usage page: says which questions its view takes, and shows what the loader knows of them.
class UsageTab : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    UsageTab(const PageContext &context, const UsageLoader &loader, QWidget *parent = nullptr);

    const UsageScene &scene() const { return m_scene; }
    void setScene(const UsageScene &scene) { m_scene = scene; }

    /// Everything that is shown; without what this token may not ask.
    QList<UsageQuestion> allowedQuestions() const;
    /// Shows what the loader knows.
    virtual void refresh() = 0;
    /// The numbers as a table instead of a chart.
    virtual void setTableShown(bool shown) = 0;
    /// Of its first chart.
    virtual bool isTableShown() const = 0;

Q_SIGNALS:
    /// Something else is to be shown: ask questions() again, then refresh().
    void questionsChanged();
    /// Ask these anew, which failed.
    void retried(const QList<UsageQuestion> &questions);
    void toastRequested(const QString &text);
    void tableShownChanged();

protected:
    virtual QList<UsageQuestion> questions() const = 0;

    const PageContext &context() const { return m_context; }
    const UsageLoader &loader() const { return m_loader; }

    /// Why the session may not ask this; empty where it may.
    QString reasonAgainst(UsageQuestion::About about) const;
    /// The ceiling of this name; none where the server gives none, or one of 0.
    std::optional<double> limit(const QString &name) const;

    /// Shows in the card what keeps these from being shown: they are on their way, failed, or may not be
    /// asked. what says what did not work. False where all are answered.
    bool showsObstacle(ChartCard &card, const QString &what, const QList<UsageQuestion> &questions) const;

private:
    PageContext m_context;
    const UsageLoader &m_loader;
    UsageScene m_scene;
};
