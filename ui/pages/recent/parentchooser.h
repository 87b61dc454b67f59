// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class ApplicationChoices;
class ParentPopup;
class QLabel;

/// A combo box that drops down something else than its own list.
class DropDown final : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void showPopup() override { Q_EMIT popupRequested(); }

Q_SIGNALS:
    void popupRequested();

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The application that devices and flows are looked up in: a label, the choice and what is wrong with it.
class ParentChooser final : public QWidget
{
    Q_OBJECT

public:
    /// name is the object name. none is the choice of no application; empty where one has to be chosen.
    ParentChooser(const QString &name, ApplicationChoices &choices, const QString &server,
                  const QString &none, QWidget *parent = nullptr);

    QString parentId() const { return m_id; } ///< Empty for none.
    void setParentId(const QString &id);

    /// A complaint, until the next choice; empty takes it back.
    void setError(const QString &complaint);

Q_SIGNALS:
    /// The person has chosen.
    void chosen(const QString &id);

private:
    void showChoice();

    ApplicationChoices &m_choices;
    QString m_none;
    QString m_id;
    DropDown *m_choice;
    QLabel *m_message;
    ParentPopup *m_popup;
};
