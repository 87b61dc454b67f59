// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CheckRow;
class ChoiceRow;
class UiSettings;

/// What protects an account from whoever comes by: the lock after a while, and how long secrets stay on the
/// clipboard.
class PrivacyCard final : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive the card.
    explicit PrivacyCard(UiSettings &settings, QWidget *parent = nullptr);

private:
    ChoiceRow *makeLockRow();
    CheckRow *makeKeychainRow();
    ChoiceRow *makeClipboardRow();

    UiSettings &m_settings;
};
