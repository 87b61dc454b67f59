// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "pagecontext.h"
#include "profile.h"

#include <QWidget>

class Banner;
class ElidedLabel;
class FormBar;
class Pill;
class ProofFields;
class QLabel;
class QPushButton;

/// The e-mail address: whether it is verified, the address that waits, and changing it.
class EmailCard final : public QWidget
{
    Q_OBJECT

public:
    explicit EmailCard(const PageContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);
    bool isDirty() const;
    bool isSaving() const { return m_saving; }
    void save();
    /// Closes the form for a new address.
    void discard();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    void openForm();
    void setSaving(bool saving);
    void sendVerification();
    QWidget *makeForm();

    PageContext m_context;
    Form m_form;
    ElidedLabel *m_address;
    Pill *m_state;
    QLabel *m_pending;
    QPushButton *m_sendAgain;
    QPushButton *m_change;
    QWidget *m_formArea;
    Banner *m_banner;
    TextField *m_email;
    ProofFields *m_proof = nullptr;
    FormBar *m_bar = nullptr;
    bool m_saving = false;
};
