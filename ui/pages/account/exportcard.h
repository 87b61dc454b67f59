// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataexport.h"
#include "pagecontext.h"
#include "widgetproperties.h"

#include <QWidget>

class Banner;
class ElidedLabel;
class QLabel;
class QProgressBar;
class QPushButton;

/// Takes everything that the server holds of the account along, as one file.
class ExportCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportCard(const PageContext &context, QWidget *parent = nullptr);

    /// Brings the card's button into view and puts the focus on it.
    void offer();

private:
    /// What the banner's button does.
    enum class Offer { Nothing, ShowInFolder, Elsewhere, Again };

    QWidget *makeContents();
    QWidget *makeProgress();
    void choosePlace();
    void begin(const QString &path);
    void showState();
    void showProgress();
    void receive(const AccountExport &gathered);
    void write();
    void follow();
    void say(Tone tone, const QString &text, const QString &details = {}, Offer offer = Offer::Nothing);
    void keepFocusOutOf(const QWidget *area);

    PageContext m_context;
    DataExport m_export;
    std::optional<AccountExport> m_gathered; ///< Until it has been written.
    QString m_path;
    Offer m_offer = Offer::Nothing;
    QPushButton *m_start;
    Banner *m_banner;
    QWidget *m_progress = nullptr;
    ElidedLabel *m_part = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};
