// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "networksettings.h"

#include <QWidget>

class ChoiceBar;
class NetworkSetup;
class PasswordField;
class QLabel;
class TextField;

/// Which proxy: the system's, none, or one of one's own.
class ProxyCard final : public QWidget
{
    Q_OBJECT

public:
    /// network must outlive it.
    explicit ProxyCard(const NetworkSetup &network, QWidget *parent = nullptr);

    void load(const NetworkSettings &settings);
    /// Puts what is chosen and typed here into the settings.
    void fill(NetworkSettings &settings) const;
    /// Checks what was typed, and shows what is wrong; true where there is no complaint.
    bool validate();

Q_SIGNALS:
    void edited();

private:
    ChoiceBar *makeModes();
    ChoiceBar *makeKinds();
    QWidget *makeFields();
    void checkFields();
    NetworkSettings::ProxyMode mode() const;
    NetworkSettings::Proxy proxy() const;
    void update();

    const NetworkSetup &m_network;
    ChoiceBar *m_mode;
    QLabel *m_explanation;
    QWidget *m_fields;
    ChoiceBar *m_kind;
    TextField *m_host;
    TextField *m_port;
    TextField *m_user;
    PasswordField *m_password;
    Form m_form;
};
