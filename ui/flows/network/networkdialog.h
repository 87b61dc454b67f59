// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class NetworkForm;
class NetworkSetup;
class UiSettings;
class QUrl;

/// The network settings for those who cannot sign in yet because of them.
class NetworkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// server is the one that somebody wants to reach. The references must outlive the dialog, which deletes
    /// itself when it is closed.
    NetworkDialog(NetworkSetup &network, UiSettings &settings, const QUrl &server, QWidget *parent);

    /// Asks first where something would be lost.
    void reject() override;

private:
    NetworkForm *m_form;
};
