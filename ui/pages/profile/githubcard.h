// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "profile.h"

#include <QWidget>

class Banner;
class ElidedLabel;
class QPushButton;

/// The linked GitHub account, and letting go of it.
class GithubCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GithubCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    void askToDisconnect();
    void disconnectGithub();

    PageContext m_context;
    ElidedLabel *m_text;
    QPushButton *m_disconnect;
    Banner *m_banner;
    QString m_name;
};
