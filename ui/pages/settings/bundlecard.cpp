// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundlecard.h"

#include "banner.h"
#include "card.h"
#include "checkrow.h"
#include "clock.h"
#include "privatefile.h"
#include "redaction.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BundleCard::BundleCard(const PageContext &context, std::function<std::optional<KeychainReport>()> keychain,
                       QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_keychain(std::move(keychain)),
      m_redact(
          new CheckRow(u"redact"_s, tr("&Hide who I am"),
                       tr("E-mail addresses, the user ID, the proxy and its user, and the names in paths "
                          "are blotted out. Passwords and tokens are never in it."),
                       this)),
      m_preview(new QListView(this)),
      m_banner(new Banner(this)),
      m_copy(makeButton(tr("&Copy"), ButtonKind::Normal, this)),
      m_save(makeButton(tr("&Save as a file…"), ButtonKind::Normal, this))
{
    m_redact->setChecked(true);
    m_preview->setObjectName(u"bundlePreview"_s);
    m_preview->setAccessibleName(tr("What goes into the bundle"));
    m_preview->setProperty("rows", true);
    m_preview->setProperty("dense", true);
    m_preview->setModel(&m_model);
    m_preview->setUniformItemSizes(true);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setFixedHeight(280);
    m_banner->setObjectName(u"bundleBanner"_s);
    m_copy->setObjectName(u"copyBundle"_s);
    m_save->setObjectName(u"saveBundle"_s);
    layOut();
    connect(m_redact, &CheckRow::toggled, this, &BundleCard::refresh);
    connect(m_copy, &QPushButton::clicked, this, &BundleCard::copy);
    connect(m_save, &QPushButton::clicked, this, &BundleCard::save);
    connect(&m_model, &BundleModel::choiceChanged, this, [this] {
        const bool any = m_model.chosenLines() > 0;
        m_copy->setEnabled(any);
        m_save->setEnabled(any);
    });
}

void BundleCard::layOut()
{
    auto *what =
        makeLabel(tr("For whoever helps you with a fault. Nothing is sent: look at each line, take out "
                     "what you do not want to show, and hand it over yourself."),
                  u"muted"_s, this);
    what->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *card = new Card(tr("Bundle for support"), this);
    card->body()->addWidget(what);
    card->body()->addWidget(m_redact);
    card->body()->addWidget(m_preview);
    card->body()->addWidget(m_banner);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void BundleCard::refresh()
{
    const Redaction redaction = personalThings(m_context);
    m_model.setSections(diagnosticBundle(m_context, m_keychain()), [&](const QString &line) {
        return m_redact->isChecked() ? redaction.applied(line) : Redaction::withoutTokens(line);
    });
}

void BundleCard::copy()
{
    QGuiApplication::clipboard()->setText(m_model.text());
    Q_EMIT toastRequested(tr("Copied"));
}

void BundleCard::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the bundle"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Text files (*.txt)"));
    dialog->setObjectName(u"bundleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(
        u"conta-diagnostics-%1.txt"_s.arg(m_context.clock.now().toLocalTime().date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BundleCard::write);
    dialog->open();
}

void BundleCard::write(const QString &path)
{
    m_banner->clear();
    if (const Result<Done> written = writePrivateFile(path, m_model.text().toUtf8()); !written) {
        m_banner->showMessage(Tone::Danger, tr("The bundle could not be saved."), written.error().message);
        return;
    }
    Q_EMIT toastRequested(tr("Saved"));
}
