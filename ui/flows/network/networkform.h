// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networksettings.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class AuthorityCard;
class Banner;
class CheckRow;
class ChoiceRow;
class ConnectionTrial;
class FormBar;
class NetworkSetup;
class ProxyCard;
class UiSettings;

/// How Conta reaches its servers: proxy, authorities, time-out, HTTP/2. In force once it is saved; tried out
/// before, as one likes.
class NetworkForm final : public QWidget
{
    Q_OBJECT

public:
    /// server is the one that is tried. The references must outlive the form.
    NetworkForm(NetworkSetup &network, UiSettings &settings, const QUrl &server, QWidget *parent = nullptr);

    bool isDirty() const;
    void save();
    void discard();

Q_SIGNALS:
    void saved();
    void edited();

private:
    QWidget *makeConnectionCard();
    void load();
    NetworkSettings value() const;
    std::optional<NetworkSettings> checkedValue();
    void noteEdit();
    void showProblem();

    NetworkSetup &m_network;
    UiSettings &m_settings;
    Banner *m_problem;
    ProxyCard *m_proxy;
    AuthorityCard *m_authorities;
    ChoiceRow *m_timeout;
    CheckRow *m_http2;
    ConnectionTrial *m_trial;
    FormBar *m_bar;
};
