// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class TextField;

/// Several fields that are loaded, checked, sent and put back together. Does not own them.
class Form final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(TextField *field);
    const QList<TextField *> &fields() const { return m_fields; }

    bool isDirty() const;
    /// Checks every field, shows what is wrong and puts the focus on the first complaint.
    bool validate();
    void discard();
    /// While something is on its way nothing can be typed; the focus stays where it is.
    void setReadOnly(bool readOnly);
    /// Puts the server's complaints on the fields they are about and the focus on the first; answers those
    /// that no field here is called after.
    QMap<QString, QString> showErrors(const QMap<QString, QString> &errors);

Q_SIGNALS:
    /// Something was typed; ask isDirty().
    void edited();

private:
    QList<TextField *> m_fields;
};
