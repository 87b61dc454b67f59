// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class NetworkSetup;
class Pill;
class QLabel;
class QPushButton;
struct ApiError;

/// A file of authorities that are trusted beside the system's.
class AuthorityCard final : public QWidget
{
    Q_OBJECT

public:
    /// network must outlive it.
    explicit AuthorityCard(const NetworkSetup &network, QWidget *parent = nullptr);

    /// Empty for none.
    void load(const QString &path);
    QString path() const { return m_path; }
    /// False for a file that cannot be used; the card says why.
    bool isUsable() const { return m_usable; }
    void focusChoice();

Q_SIGNALS:
    void edited();

private:
    void choose();
    void take(const QString &path);
    void lookAt();
    void show(const ApiError &error);

    const NetworkSetup &m_network;
    QString m_path;
    bool m_usable = true;
    ElidedLabel *m_name;
    Pill *m_state;
    QLabel *m_explanation;
    QPushButton *m_choose;
    QPushButton *m_remove;
};
