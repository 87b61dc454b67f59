// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class Card;
class ConsoleCard;
class QCheckBox;

/// What people set for the program itself.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void load() override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void discardChanges() override;

private:
    QWidget *makeAppearanceCard();
    QWidget *makeSecretsCard();
    QWidget *makeNotificationsCard();
    /// A check box with what it means below it.
    static QCheckBox *addChoice(Card *card, const QString &name, const QString &text,
                                const QString &explanation);

    ConsoleCard *m_console;
};
