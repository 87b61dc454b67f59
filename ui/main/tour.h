// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QStringList>
#include <QTimer>

class MainWindow;

/// Visits every page of a window and every view of each, waits until the data is there and saves a picture.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// The window must be visible and outlive the tour. Without a session to come, the sign-in page is all.
    Tour(MainWindow &window, const QString &folder, bool expectSession, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// A picture was written.
    void saved(const QString &file);
    /// The end: problem is empty where every page was seen.
    void finished(const QString &problem);

private:
    void takeSignIn();
    void visitPages();
    void nextPage();
    void whenSettled(void (Tour::*take)());
    void takePage();
    void nextView();
    void takeView();
    bool save(const QString &name);
    void finish(const QString &problem);

    MainWindow &m_window;
    QDir m_folder;
    bool m_expectSession;
    QStringList m_pages;
    QStringList m_problems; ///< Pages that showed an error.
    QString m_page;
    QStringList m_views; ///< Of m_page, still to be seen.
    QString m_view;
    QTimer m_patience;
};
