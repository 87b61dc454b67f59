// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

/// A QR code to be read by a phone: dark on white whatever the theme, with a white rim.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);
    ~QrView() override;

    /// As qrCode() makes it; null for none.
    void setCode(const QImage &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code;
};
