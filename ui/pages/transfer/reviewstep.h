// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transferplan.h"

#include <QWidget>

class Banner;
class Card;
class ConfirmCard;
class ElidedLabel;
class QLabel;
class QPushButton;
class TransferDetails;
class TransferLimits;

/// The third step: everything that is known of what the transfer will do, and the last question.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    /// What can be said of the user's own numbers.
    struct Own
    {
        std::optional<Profile> profile;
        QString userId; ///< For the role in the destination.
    };

    explicit ReviewStep(QWidget *parent = nullptr);

    void showPlan(const TransferPlan &plan, const Own &own);
    ConfirmCard *confirm() const { return m_confirm; }
    /// Where the focus goes when this comes into view.
    QWidget *firstControl() const;

Q_SIGNALS:
    /// The applications, or dashboards, that would be parted from what moves shall move too.
    void applicationsWanted();
    void dashboardsWanted();

private:
    Card *makeMoves();
    Card *makeParted();
    Card *makeLimits();
    void showMoves(const TransferPlan &plan, const Own &own);
    void showParted(const TransferPlan &plan);
    void showLimits(const TransferPlan &plan, const Own &own);

    ElidedLabel *m_destination = nullptr;
    QLabel *m_destinationNote = nullptr;
    TransferDetails *m_applications = nullptr;
    TransferDetails *m_dashboards = nullptr;
    QLabel *m_unlisted = nullptr;
    QLabel *m_partedText = nullptr;
    TransferDetails *m_leftBehind = nullptr;
    TransferDetails *m_orphaned = nullptr;
    TransferDetails *m_elsewhere = nullptr;
    QPushButton *m_takeApplications = nullptr;
    QPushButton *m_takeDashboards = nullptr;
    Banner *m_exceeded = nullptr;
    QLabel *m_limitsText = nullptr;
    TransferLimits *m_limits = nullptr;
    TransferLimits *m_ownLimits = nullptr;
    QLabel *m_ownText = nullptr;
    ConfirmCard *m_confirm;
};
