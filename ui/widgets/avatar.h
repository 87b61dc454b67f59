// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

/// A round picture of a person, or their initials where there is none.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// size is the diameter in device independent pixels.
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Takes the bytes of an image file; none, what is no image, or larger than 4096 px a side leaves the
    /// initials.
    void setPicture(const QByteArray &imageFile);
    bool hasPicture() const { return !m_picture.isNull(); }

    /// "Zoë Müller" -> "ZM"; one letter for one word, none for no name.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QImage m_picture;
};
