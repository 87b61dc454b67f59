// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

/// Stands where the desktop's browser would while it lives: whatever web address is opened comes here.
class FakeBrowser final : public QObject
{
    Q_OBJECT

public:
    FakeBrowser();
    ~FakeBrowser() override;

    /// From now on nothing on this computer takes an address.
    void goAway();

    const QList<QUrl> &opened() const { return m_opened; }

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private:
    void handle(const char *slot);

    QList<QUrl> m_opened;
};
