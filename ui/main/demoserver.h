// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

/// conta-sandbox as a child: it ends with this object, and also when the program is killed, because it
/// watches its standard input.
class DemoServer final : public QObject
{
    Q_OBJECT

public:
    /// seed is "small", "large" or empty for conta-sandbox's own choice.
    explicit DemoServer(const QString &seed = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Ends in ready() or failed(), within ten seconds.
    void start();

    static QString demoEmail();
    static QString demoPassword(); ///< Printed by conta-sandbox --help: it opens nothing but sample data.

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &why);

private:
    void readUrl();
    void fail(const QString &why);

    QString m_seed;
    QProcess m_process;
    QTimer m_patience;
    bool m_reported = false;
};
