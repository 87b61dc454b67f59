// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releases.h"

#include <QWidget>

class QLabel;
class QPushButton;
class UiSettings;

/// Asks whether there is a newer release, when somebody wants to know. Never installs anything.
class UpdateCard final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    UpdateCard(Releases &releases, UiSettings &settings, QWidget *parent = nullptr);

private:
    void check();
    void tell(const Result<Release> &release);
    void say(const QString &text);

    Releases &m_releases;
    QLabel *m_answer;
    QPushButton *m_check;
    QPushButton *m_open;
    QUrl m_url;
    bool m_isChecking = false;
};
