// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validators.h"

#include <QWidget>

class QLabel;
class QLineEdit;

/// A label, a line to type in and below it a hint or what is wrong. Checks while typing, once something
/// has been typed; a server's complaint stays until the text is changed.
class TextField : public QWidget
{
    Q_OBJECT

public:
    /// name is the field's name in the API ("firstName"): the object name and the key of server errors.
    /// label may have a mnemonic ("&First name").
    TextField(const QString &name, const QString &label, QWidget *parent = nullptr);

    QString name() const { return objectName(); }
    QString text() const;
    QLineEdit *edit() const { return m_edit; }

    /// What the server holds: the text now, and what isDirty() and discard() compare with.
    void load(const QString &value);
    /// As load(), but what somebody has typed stays.
    void refresh(const QString &value);
    /// Puts a text in as if somebody had typed it.
    void setText(const QString &text);
    QString loaded() const { return m_loaded; }
    bool isDirty() const;
    void discard();

    void setValidator(Validator validator);
    void setHint(const QString &hint);
    void setPlaceholder(const QString &text);
    void setReadOnly(bool readOnly);

    /// Shows a complaint from elsewhere, until the next edit.
    void setError(const QString &complaint);
    QString error() const { return m_error; }
    /// Checks now and shows the result; true where there is no complaint.
    bool validate();
    /// Whether the text would pass, without showing anything.
    bool isAcceptable() const;

Q_SIGNALS:
    void edited();

protected:
    /// Puts a note in the hint's place that goes before the hint, e.g. "Caps Lock is on".
    void setNote(const QString &note);

private:
    void showMessage();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_message;
    Validator m_validator;
    QString m_loaded;
    bool m_isLoading = false;
    QString m_hint;
    QString m_note;
    QString m_error;
};
