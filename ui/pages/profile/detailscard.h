// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "pagecontext.h"
#include "profile.h"

#include <QWidget>

class Banner;
class FormBar;

/// The fields of the profile that need no password to change.
class DetailsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsCard(const PageContext &context, QWidget *parent = nullptr);

    /// Shows what the server holds; what somebody has typed stays.
    void show(const Profile &profile);
    bool isDirty() const { return m_form.isDirty(); }
    bool isSaving() const { return m_saving; }
    void save();
    void discard();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    void addField(class QGridLayout *grid, int row, int column, TextField *field);
    void updateBar();
    void setSaving(bool saving);
    ProfilePatch changes() const;

    PageContext m_context;
    Form m_form;
    Banner *m_banner;
    FormBar *m_bar = nullptr;
    bool m_saving = false;
};
