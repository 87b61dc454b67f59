// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holdings.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class QVBoxLayout;
class Session;

/// The checklist of what a deletion takes, fetched when it is asked for.
class HoldingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldingsView(Session &session, QWidget *parent = nullptr);

    /// Fetches it, again or for the first time; what is shown stays until then.
    void load();

Q_SIGNALS:
    /// Whether an answer is awaited has changed.
    void loadingChanged(bool loading);

private:
    void show(const HeldThings &held);
    void showFailure(const ApiError &error);
    void setLoading(bool loading);

    Session &m_session;
    Holdings m_holdings;
    bool m_loading = false;
    QWidget *m_wait;
    Banner *m_banner;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_layout;
};
