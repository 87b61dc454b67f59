// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// One page in the side bar: icon, title and, where something waits there, a badge.
class NavButton final : public QPushButton
{
    Q_OBJECT

public:
    NavButton(const QIcon &icon, const QString &title, QWidget *parent = nullptr);

    /// A few characters at the end ("3", "!"); empty for none. meaning says it to screen readers, after the
    /// title.
    void setBadge(const QString &badge, const QString &meaning);
    QString badge() const { return m_badge; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_badge;
};
