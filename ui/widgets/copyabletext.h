// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

/// A value that people paste elsewhere (an id), selectable and with a button that copies it.
class CopyableText final : public QWidget
{
    Q_OBJECT

public:
    /// What the button says that it does: "Copy the user ID".
    explicit CopyableText(const QString &copyWords, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void copied();

private:
    QLabel *m_text;
    QToolButton *m_button;
};
