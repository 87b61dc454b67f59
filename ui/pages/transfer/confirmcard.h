// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errortext.h"
#include "transferplan.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class QCheckBox;
class QLabel;
class QPushButton;
class TextField;

/// The last question of a transfer: how strict, are you sure, and the button that does it.
class ConfirmCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmCard(QWidget *parent = nullptr);

    /// What was typed stays as long as the destination is the same.
    void setPlan(const TransferPlan &plan);
    /// Why nothing can be moved, e.g. a missing scope; empty where it can.
    void setForbidden(const QString &why);

    bool isStrict() const;
    void setSending(bool sending);
    void showRefusal(const ErrorText &text);
    void clearRefusal();
    /// Forgets what was typed.
    void reset();

Q_SIGNALS:
    void back();
    void confirmed();

private:
    QWidget *makeBar();
    void confirm();
    void showState();

    std::optional<TransferDestination> m_destination;
    QString m_forbidden;
    QString m_sendText;
    bool m_sending = false;
    Banner *m_refusal;
    QCheckBox *m_strict;
    QLabel *m_strictText;
    TextField *m_typed;
    QPushButton *m_back = nullptr;
    QLabel *m_state = nullptr;
    BusyIndicator *m_busy = nullptr;
    QPushButton *m_send = nullptr;
};
