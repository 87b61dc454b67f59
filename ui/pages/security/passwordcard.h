// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "pagecontext.h"
#include "passwordchanger.h"
#include "passwordstrength.h"
#include "widgetproperties.h"

#include <QTimer>
#include <QWidget>

class Banner;
class FormBar;
class PasswordChecklist;
class PasswordField;
class ProofFields;
class QCheckBox;
class QLabel;
class QPushButton;
class SsoNote;
class StrengthMeter;

/// The password: when it last changed, and changing it. What was typed stays until a change is certain.
class PasswordCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);
    /// As a click on “Change…” does, where there is one.
    void beginChange();
    bool isDirty() const;
    bool isSaving() const { return m_changer.isBusy(); }
    void save();
    /// Closes the form and forgets what was typed.
    void discard();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    /// What the banner's button does.
    enum class Offer { Nothing, Check, Keychain };

    QWidget *makeContent();
    QWidget *makeForm();
    void openForm();
    void closeForm();
    void updateChecklist();
    bool isNewPasswordGood();
    void showState();
    void receive(PasswordChanger::Outcome outcome);
    void showRefusal(const ApiError &error);
    void showStorage();
    void say(Tone tone, const QString &text, const QString &details = {}, Offer offer = Offer::Nothing);
    void clearBanner();
    void keepFocusOutOf(const QWidget *area);
    QString serverName() const;

    PageContext m_context;
    PasswordChanger m_changer;
    PasswordStrength m_strength;
    Form m_form;
    QLabel *m_lastChanged;
    QPushButton *m_change;
    Banner *m_banner;
    Offer m_offer = Offer::Nothing;
    QWidget *m_formArea = nullptr;
    ProofFields *m_proof = nullptr;
    PasswordField *m_new = nullptr;
    PasswordField *m_repeat = nullptr;
    StrengthMeter *m_meter = nullptr;
    PasswordChecklist *m_checklist = nullptr;
    QCheckBox *m_elsewhere = nullptr;
    FormBar *m_bar = nullptr;
    SsoNote *m_sso = nullptr;
    bool m_asksForCode = false;
    bool m_awaitsStorage =
        false; ///< The password is changed; where the new token is kept is still to be said.
    bool m_toldChange = false;
    QTimer m_slowStorage;
};
