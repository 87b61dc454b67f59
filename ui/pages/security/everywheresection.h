// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecontext.h"
#include "signouteverywhere.h"
#include "widgetproperties.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class QLabel;
class QPushButton;

/// Signing out everywhere: what it does, the question before it, and what came of it.
class EverywhereSection final : public QWidget
{
    Q_OBJECT

public:
    explicit EverywhereSection(const PageContext &context, QWidget *parent = nullptr);

    /// Whether this session may do it.
    void showSession();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    enum class Offer { Nothing, Retry, Check };

    void ask();
    void showState();
    void receive(SignOutEverywhere::Outcome outcome);
    void say(Tone tone, const QString &text, const QString &details = {}, Offer offer = Offer::Nothing);

    PageContext m_context;
    SignOutEverywhere m_flow;
    QLabel *m_text;
    BusyIndicator *m_busy;
    QPushButton *m_button;
    Banner *m_banner;
    Offer m_offer = Offer::Nothing;
};
