// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychaincheck.h"

#include <QWidget>

class BusyIndicator;
class Pill;
class QLabel;
class QPushButton;

/// Tries the keychain on demand, and says what came of it.
class KeychainCard final : public QWidget
{
    Q_OBJECT

public:
    /// The store must outlive the card.
    explicit KeychainCard(TokenStore &store, QWidget *parent = nullptr);

    /// Of the last check; nothing before the first.
    const std::optional<KeychainReport> &report() const { return m_report; }

Q_SIGNALS:
    void checked();

private:
    void check();
    void show(const KeychainReport &report);

    KeychainCheck m_check;
    std::optional<KeychainReport> m_report;
    Pill *m_state;
    QLabel *m_steps;
    QLabel *m_explanation;
    QPushButton *m_button;
    BusyIndicator *m_busy;
};
