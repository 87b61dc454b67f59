// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networksettings.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class Banner;
class BusyIndicator;
class NetworkSetup;
class QPushButton;

/// A button that tries the way to a server with the settings as they stand, and what came of it.
class ConnectionTrial final : public QWidget
{
    Q_OBJECT

public:
    /// settings gives what is to be tried, or nothing where that cannot be tried yet. network must outlive
    /// it.
    ConnectionTrial(NetworkSetup &network, const QUrl &server,
                    std::function<std::optional<NetworkSettings>()> settings, QWidget *parent = nullptr);

    /// The settings are others now: what came of the last trial counts no more.
    void forget();

private:
    void toggle();
    void begin(const NetworkSettings &settings);
    void end();
    QString way(const NetworkSettings &settings) const;

    NetworkSetup &m_network;
    QUrl m_server;
    std::function<std::optional<NetworkSettings>()> m_settings;
    std::unique_ptr<QObject> m_trial; ///< Context of the one under way.
    QPushButton *m_button;
    BusyIndicator *m_busy;
    Banner *m_outcome;
};
