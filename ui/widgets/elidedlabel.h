// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// One line of plain text that gives up its end, with an ellipsis, where there is no room; the whole text
/// is in the tool tip then, and always in the accessible name.
class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};
