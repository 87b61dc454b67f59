// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <optional>

class QComboBox;
class TextField;

/// WEGnology, Losant, or an address of one's own.
class ServerChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerChooser(QWidget *parent = nullptr);

    /// Nothing where the typed address is no trustworthy one; the field says so then.
    std::optional<QUrl> server();
    void setServer(const QUrl &server);
    /// As server(), without saying anything.
    std::optional<QUrl> current() const;

Q_SIGNALS:
    void changed();

private:
    void updateOther();

    QComboBox *m_choice;
    TextField *m_other;
};
