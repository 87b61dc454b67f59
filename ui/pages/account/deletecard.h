// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountdeletion.h"
#include "form.h"
#include "pagecontext.h"
#include "widgetproperties.h"

#include <QWidget>

class Banner;
class BusyIndicator;
class HoldingsView;
class ProofFields;
class QLabel;
class QPushButton;
class SsoNote;
class TextField;

/// The end of the account: what goes with it, the proof that it is meant, and what came of it. What was typed
/// stays until the account is certainly gone.
class DeleteCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DeleteCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);
    bool isDirty() const;
    bool isBusy() const { return m_deletion.isBusy(); }
    /// Looks anew at what the account holds, where that is shown.
    void refresh();
    /// Closes the form and forgets what was typed.
    void discard();

Q_SIGNALS:
    void exportRequested();
    void transferRequested();
    /// The account is gone, or, where that is not certain, shall be gone from this computer at least.
    void accountGone(bool certain);
    void loadingChanged(bool loading);

private:
    /// What the banner's button does.
    enum class Offer { Nothing, Check, SignIn };

    QWidget *makeContent();
    QWidget *makeForm();
    QWidget *makeHint();
    QWidget *makeButtons();
    void openForm();
    void closeForm();
    void submit();
    void send();
    void askToErase();
    void showState();
    void receive(AccountDeletion::Outcome outcome);
    void showRefusal(const ApiError &error);
    void say(Tone tone, const QString &text, const QString &details = {}, Offer offer = Offer::Nothing);
    void clearBanner();
    void keepFocusOutOf(const QWidget *area);
    QString serverName() const;

    PageContext m_context;
    AccountDeletion m_deletion;
    Form m_form;
    QString m_address; ///< The account's own, as the server spells it.
    Offer m_offer = Offer::Nothing;
    bool m_asksForCode = false;
    QLabel *m_reason;
    QPushButton *m_open;
    Banner *m_banner = nullptr;
    HoldingsView *m_holdings = nullptr;
    QWidget *m_formArea = nullptr;
    TextField *m_email = nullptr;
    ProofFields *m_proof = nullptr;
    BusyIndicator *m_busy = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_erase = nullptr;
    SsoNote *m_sso = nullptr;
};
