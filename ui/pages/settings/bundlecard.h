// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundlemodel.h"

#include <QWidget>

#include <functional>

class Banner;
class CheckRow;
class QListView;
class QPushButton;

/// The bundle for whoever helps: looked at line by line before it is copied or saved.
class BundleCard final : public QWidget
{
    Q_OBJECT

public:
    /// keychain gives the last check.
    BundleCard(const PageContext &context, std::function<std::optional<KeychainReport>()> keychain,
               QWidget *parent = nullptr);

    /// Fills the preview with what is known now.
    void refresh();

Q_SIGNALS:
    void toastRequested(const QString &text);

private:
    void layOut();
    void copy();
    void save();
    void write(const QString &path);

    PageContext m_context;
    std::function<std::optional<KeychainReport>()> m_keychain;
    BundleModel m_model;
    CheckRow *m_redact;
    QListView *m_preview;
    Banner *m_banner;
    QPushButton *m_copy;
    QPushButton *m_save;
};
