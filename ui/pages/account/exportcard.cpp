// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcard.h"

#include "banner.h"
#include "card.h"
#include "clock.h"
#include "elidedlabel.h"
#include "errortext.h"
#include "exportwords.h"
#include "lineicon.h"
#include "privatefile.h"
#include "session.h"
#include "theme.h"
#include "toneicon.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

ExportCard::ExportCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_export(context.session, context.clock),
      m_start(makeButton(tr("&Export…"), ButtonKind::Primary, this)),
      m_banner(new Banner(this))
{
    m_start->setObjectName(u"exportData"_s);
    m_banner->setObjectName(u"exportBanner"_s);
    auto *card = new Card(tr("Export account data"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *text =
        makeLabel(tr("Everything that the server holds of your account, as one JSON file that only you can "
                     "read. It holds no password and no token."),
                  u"muted"_s, this);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::normal);
    row->addWidget(text, 1);
    row->addWidget(m_start, 0, Qt::AlignTop);
    m_progress = makeProgress();
    card->body()->addLayout(row);
    card->body()->addWidget(makeContents());
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_banner);
    connect(m_start, &QPushButton::clicked, this, &ExportCard::choosePlace);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_export.cancel();
        say(Tone::Info, tr("The export was cancelled. No file was written."));
    });
    connect(m_banner, &Banner::actionTriggered, this, &ExportCard::follow);
    connect(&m_export, &DataExport::stateChanged, this, &ExportCard::showState);
    connect(&m_export, &DataExport::progressed, this, &ExportCard::showProgress);
    connect(&m_export, &DataExport::finished, this, &ExportCard::receive);
    showState();
}

// What will be in the file, before anybody asks.
QWidget *ExportCard::makeContents()
{
    auto *contents = new QWidget(this);
    auto *grid = new QGridLayout(contents);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::large);
    grid->setVerticalSpacing(Space::small);
    int place = 0;
    for (const auto &[icon, text] : {std::pair(u"profile"_s, tr("Profile, summary and limits")),
                                     std::pair(u"recent"_s, tr("Recent items of all five kinds")),
                                     std::pair(u"invites"_s, tr("Open invites")),
                                     std::pair(u"usage"_s, tr("Usage of this billing period"))}) {
        auto *picture = new ToneIcon(16, contents);
        picture->setIcon(lineIcon(icon, Ink::Muted));
        auto *item = new QHBoxLayout;
        item->setSpacing(Space::small);
        item->addWidget(picture);
        item->addWidget(makeLabel(text, QString(), contents), 1);
        grid->addLayout(item, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return contents;
}

QWidget *ExportCard::makeProgress()
{
    auto *area = new QWidget(this);
    m_part = new ElidedLabel(area);
    m_part->setObjectName(u"exportPart"_s);
    m_count = makeLabel(QString(), u"caption"_s, area);
    m_count->setObjectName(u"exportCount"_s);
    m_bar = new QProgressBar(area);
    m_bar->setObjectName(u"exportProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_cancel = makeButton(tr("&Cancel"), ButtonKind::Normal, area);
    m_cancel->setObjectName(u"cancelExport"_s);
    m_cancel->setAccessibleName(tr("Cancel the export"));
    auto *words = new QHBoxLayout;
    words->addWidget(m_part, 1);
    words->addWidget(m_count);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::tight);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addLayout(column, 1);
    layout->addWidget(m_cancel);
    area->hide();
    return area;
}

void ExportCard::offer()
{
    m_start->setFocus();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(this);
    }
}

void ExportCard::choosePlace()
{
    if (m_export.state() != DataExport::State::Idle)
        return;
    const QString folder = m_path.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(m_path).absolutePath();
    auto *dialog =
        new QFileDialog(this, tr("Export account data"), QDir(folder).exists() ? folder : QDir::homePath(),
                        tr("JSON files (*.json)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(
        exportFileName(m_context.session.account().email, m_context.clock.now().toLocalTime().date()));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportCard::begin);
    dialog->open();
}

void ExportCard::begin(const QString &path)
{
    m_path = path;
    if (m_gathered) {
        write();
        return;
    }
    keepFocusOutOf(m_banner);
    m_banner->clear();
    m_export.start();
    m_cancel->setFocus();
}

void ExportCard::showState()
{
    const bool busy = m_export.state() != DataExport::State::Idle;
    if (!busy)
        keepFocusOutOf(m_progress);
    m_progress->setVisible(busy);
    m_start->setEnabled(!busy);
    setButtonIcon(m_start, lineIcon(u"download"_s, busy ? Ink::Muted : Ink::OnAccent));
    if (m_export.state() == DataExport::State::AwaitsSignIn) {
        say(Tone::Warning,
            tr("The export waits: the server no longer accepts this sign-in. It goes on by itself once "
               "you have signed in again."));
    } else if (busy) {
        keepFocusOutOf(m_banner);
        m_banner->clear();
    }
}

void ExportCard::showProgress()
{
    if (m_export.state() == DataExport::State::Idle)
        return;
    m_part->setText(tr("Fetching %1…").arg(partWords(m_export.current())));
    m_count->setText(tr("%1 of %2").arg(m_export.done()).arg(m_export.total()));
    m_bar->setRange(0, m_export.total());
    m_bar->setValue(m_export.done());
}

void ExportCard::receive(const AccountExport &gathered)
{
    if (gathered.isEmpty()) {
        const ErrorText why =
            errorText(gathered.parts.first().answer.error(), gathered.account.server.host());
        say(Tone::Danger, tr("Nothing could be exported, and no file was written. %1").arg(why.explanation),
            why.details, Offer::Again);
        return;
    }
    m_gathered = gathered;
    write();
}

void ExportCard::write()
{
    if (const Result<Done> written = writePrivateFile(m_path, m_gathered->toJson()); !written) {
        say(Tone::Danger,
            tr("The file could not be written. What was gathered is still here: save it elsewhere."),
            written.error().message, Offer::Elsewhere);
        return;
    }
    const QList<ExportedPart> missing = m_gathered->missing();
    m_gathered.reset();
    const QFileInfo file(m_path);
    const QString details = u"%1 · %2"_s.arg(QDir::toNativeSeparators(file.absoluteFilePath()),
                                             QLocale().formattedDataSize(file.size()));
    if (missing.isEmpty())
        say(Tone::Good, tr("Your account data was exported."), details, Offer::ShowInFolder);
    else
        say(Tone::Warning,
            tr("Exported, but %Ln part(s) could not be had: %1. The file says why.", nullptr,
               int(missing.size()))
                .arg(partWords(missing)),
            details, Offer::ShowInFolder);
}

void ExportCard::follow()
{
    switch (m_offer) {
    case Offer::ShowInFolder:
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())))
            say(Tone::Warning, tr("No program here opens folders. The file is at this place:"),
                QDir::toNativeSeparators(m_path));
        break;
    case Offer::Elsewhere:
        choosePlace();
        break;
    case Offer::Again:
        begin(m_path);
        break;
    case Offer::Nothing:
        break;
    }
}

void ExportCard::say(Tone tone, const QString &text, const QString &details, Offer offer)
{
    if (offer == Offer::Nothing)
        keepFocusOutOf(m_banner);
    m_offer = offer;
    m_banner->showMessage(tone, text, details,
                          offer == Offer::ShowInFolder ? tr("Show in folder")
                          : offer == Offer::Elsewhere  ? tr("Save elsewhere…")
                          : offer == Offer::Again      ? tr("Try again")
                                                       : QString());
}

// Hiding what has the focus would send it to whatever comes next.
void ExportCard::keepFocusOutOf(const QWidget *area)
{
    if (!area->isAncestorOf(window()->focusWidget()))
        return;
    const bool isBusy = m_export.state() != DataExport::State::Idle;
    m_start->setEnabled(!isBusy);
    (isBusy ? m_cancel : m_start)->setFocus();
}
