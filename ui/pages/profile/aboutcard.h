// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "profile.h"

#include <QWidget>

class CopyableText;
class QLabel;

/// When the account came about and last changed, and its ids.
class AboutCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AboutCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    PageContext m_context;
    QLabel *m_created;
    QLabel *m_updated;
    QLabel *m_password;
    CopyableText *m_id;
};
