// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystep.h"

#include "banner.h"
#include "busyindicator.h"
#include "clock.h"
#include "errortext.h"
#include "keysheet.h"
#include "lineicon.h"
#include "problempanel.h"
#include "qrcode.h"
#include "qrview.h"
#include "session.h"
#include "theme.h"
#include "uisettings.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QLabel *wrapped(const QString &text, const QString &style, QWidget *parent)
{
    QLabel *label = makeLabel(text, style, parent);
    label->setWordWrap(true);
    return label;
}

// A file's name with whose key is in it.
QString fileNameFor(const QString &email)
{
    static const QRegularExpression others(u"[^A-Za-z0-9@._-]"_s);
    return u"two-factor-key-%1"_s.arg(QString(email).remove(others));
}

} // namespace

KeyStep::KeyStep(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_stack(new QStackedLayout(this)),
      m_waiting(makeWaiting()),
      m_problem(new ProblemPanel(this))
{
    m_content = makeContent();
    m_problem->setObjectName(u"keyProblem"_s);
    for (QWidget *page : {m_waiting, static_cast<QWidget *>(m_problem), m_content})
        m_stack->addWidget(page);
    connect(m_problem, &ProblemPanel::actionTriggered, this, &KeyStep::fetch);
    connect(&m_context.session, &Session::tokenChanged, this, [this] {
        if (m_lacksSignIn)
            fetch();
    });
}

QWidget *KeyStep::makeWaiting()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Space::medium);
    layout->addStretch();
    layout->addWidget(new BusyIndicator(28, page), 0, Qt::AlignHCenter);
    auto *text = wrapped(tr("The server makes a key for you…"), u"muted"_s, page);
    text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addStretch();
    return page;
}

QWidget *KeyStep::makeContent()
{
    auto *page = new QWidget(this);
    m_qr = new QrView(page);
    m_letters = wrapped(QString(), QString(), page);
    m_letters->setObjectName(u"twoFactorKey"_s);
    m_letters->setProperty("secretKey", true);
    m_letters->setFocusPolicy(Qt::StrongFocus);
    QHBoxLayout *actions = makeActions(page); // Here, for the order of Tab.
    m_note = wrapped(QString(), u"caption"_s, page);
    m_note->setObjectName(u"keyNote"_s);
    m_banner = new Banner(page);
    m_banner->setObjectName(u"keyBanner"_s);
    m_kept = new QCheckBox(tr("The &key is in my authenticator, and I have kept it in a safe place"), page);
    m_kept->setObjectName(u"keptKey"_s);
    m_keptMessage = wrapped(QString(), u"fieldError"_s, page);
    m_keptMessage->setObjectName(u"keptKeyMessage"_s);
    m_keptMessage->hide();
    connect(m_kept, &QCheckBox::toggled, this, [this] { setKeptComplaint({}); });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::tight);
    texts->addWidget(wrapped(tr("Scan this with your authenticator"), u"strong"_s, page));
    texts->addWidget(wrapped(tr("Add an account there and point the camera at the code."), u"muted"_s, page));
    texts->addSpacing(Space::medium);
    texts->addWidget(wrapped(tr("Or type the key in"), u"strong"_s, page));
    texts->addWidget(wrapped(tr("Time-based (TOTP), SHA-1, 6 digits, 30 seconds."), u"muted"_s, page));
    texts->addSpacing(Space::tight);
    texts->addWidget(m_letters);
    texts->addSpacing(Space::tight);
    texts->addLayout(actions);
    texts->addWidget(m_note);
    texts->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::large);
    columns->addWidget(m_qr, 0, Qt::AlignTop);
    columns->addLayout(texts, 1);
    auto *keeping = new QVBoxLayout;
    keeping->setSpacing(0);
    keeping->addWidget(m_kept);
    keeping->addWidget(m_keptMessage);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addLayout(columns);
    layout->addWidget(m_banner);
    layout->addStretch();
    layout->addLayout(keeping);
    return page;
}

QHBoxLayout *KeyStep::makeActions(QWidget *page)
{
    m_copy = makeButton(tr("C&opy"), ButtonKind::Normal, page);
    m_save = makeButton(tr("&Save…"), ButtonKind::Normal, page);
    m_print = makeButton(tr("&Print…"), ButtonKind::Normal, page);
    m_copy->setObjectName(u"copyKey"_s);
    m_save->setObjectName(u"saveKey"_s);
    m_print->setObjectName(u"printKey"_s);
    m_save->setToolTip(tr("As a picture with the QR code, or as a text"));
    setButtonIcon(m_copy, lineIcon(u"copy"_s));
    setButtonIcon(m_save, lineIcon(u"download"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    for (QPushButton *button : {m_copy, m_save, m_print}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_copy, &QPushButton::clicked, this, &KeyStep::copy);
    connect(m_save, &QPushButton::clicked, this, &KeyStep::askWhereToSave);
    connect(m_print, &QPushButton::clicked, this, &KeyStep::askHowToPrint);
    return row;
}

void KeyStep::fetch()
{
    if (isReady() || m_fetching)
        return;
    m_fetching = true;
    m_lacksSignIn = false;
    m_stack->setCurrentWidget(m_waiting);
    Q_EMIT stateChanged();
    m_context.session.api().security().generateTwoFactorAuth().then(
        this, [this](Result<MultiFactorAuthInfo> key) { receive(std::move(key)); });
}

void KeyStep::receive(Result<MultiFactorAuthInfo> key)
{
    m_fetching = false;
    if (!key) {
        showProblem(key.error());
    } else if (key->key.isEmpty()) {
        showProblem({.kind = ApiError::Kind::BadResponse});
    } else {
        m_key = *key;
        showKey();
    }
}

void KeyStep::showKey()
{
    const QImage code = m_key.keyUri.isEmpty() ? QImage() : qrCode(m_key.keyUri);
    m_qr->setCode(code);
    m_qr->setVisible(!code.isNull());
    m_letters->setText(KeySheet::inFours(m_key.key.revealText()));
    m_letters->setAccessibleName(tr("Key: %1").arg(m_letters->text()));
    m_stack->setCurrentWidget(m_content);
    setFocusProxy(m_letters);
    Q_EMIT stateChanged();
}

void KeyStep::showProblem(const ApiError &error)
{
    m_lacksSignIn = error.kind == ApiError::Kind::Unauthorized;
    m_problem->setProblem(tr("The server made no key"),
                          errorText(error, m_context.session.account().server.host()), tr("Try again"));
    m_stack->setCurrentWidget(m_problem);
    setFocusProxy(m_problem);
    // It may be on already, and what the page says of that is old.
    if (error.kind == ApiError::Kind::Invalid)
        m_context.session.loadProfile();
    Q_EMIT stateChanged();
}

bool KeyStep::confirmKept()
{
    if (m_kept->isChecked())
        return true;
    setKeptComplaint(tr("Keep the key first, then tick this: there are no recovery codes to fall back on."));
    m_kept->setFocus();
    return false;
}

void KeyStep::setKeptComplaint(const QString &complaint)
{
    m_keptMessage->setText(complaint);
    m_keptMessage->setVisible(!complaint.isEmpty());
    m_kept->setAccessibleDescription(complaint);
    if (!complaint.isEmpty())
        announce(m_keptMessage);
}

void KeyStep::copy()
{
    // One that still watches over an earlier copy would take this one away too soon.
    delete m_copied;
    m_copied = SecretClipboard::copy(m_key.key, m_context.settings.secretStay());
    connect(m_copied, &SecretClipboard::ticked, this, &KeyStep::showCountdown);
    connect(m_copied, &SecretClipboard::replaced, this, [this] { m_note->clear(); });
    connect(m_copied, &SecretClipboard::cleared, this,
            [this] { tell(tr("Taken off the clipboard again.")); });
    showCountdown();
    announce(m_note);
}

void KeyStep::showCountdown()
{
    m_banner->clear();
    m_note->setText(tr("Copied. In %Ln second(s) it is taken off the clipboard again.", nullptr,
                       int(m_copied->remaining().count())));
}

void KeyStep::askWhereToSave()
{
    const QString pictures = tr("Picture with QR code (*.png)");
    const QString texts = tr("Text (*.txt)");
    auto *dialog = new QFileDialog(this, tr("Save the key"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({pictures, texts});
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(fileNameFor(m_context.session.account().email));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, texts](const QString &filter) {
        dialog->setDefaultSuffix(filter == texts ? u"txt"_s : u"png"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &KeyStep::save);
    dialog->open();
}

void KeyStep::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const Result<Done> saved = sheet().save(path);
    if (saved)
        tell(tr("Saved to %1. Keep the file where nobody else gets at it.").arg(shown));
    else
        tellFailure(tr("The key could not be saved to %1.").arg(shown), saved.error().message);
}

void KeyStep::askHowToPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Two-factor key"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the key"));
    // The connection keeps the printer for as long as the dialog lives.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { print(*printer); });
    dialog->open();
}

void KeyStep::print(QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        tellFailure(tr("The key could not be printed."), printer.outputFileName());
        return;
    }
    sheet().paint(painter,
                  QRectF(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size()));
    if (painter.end() && printer.printerState() != QPrinter::Error)
        tell(tr("Sent to the printer. Make sure that the sheet came out readable."));
    else
        tellFailure(tr("The key could not be printed."), {});
}

KeySheet KeyStep::sheet() const
{
    const Account &account = m_context.session.account();
    return {m_key, account.email, account.server.host(), m_context.clock.now().toLocalTime().date()};
}

void KeyStep::tell(const QString &note)
{
    m_banner->clear();
    m_note->setText(note);
    announce(m_note);
}

void KeyStep::tellFailure(const QString &what, const QString &why)
{
    m_note->clear();
    m_banner->showMessage(Tone::Danger, what, why);
}
