// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasteidsdialog.h"

#include "accessiblerole.h"
#include "sentences.h"
#include "theme.h"
#include "transferwords.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PasteIdsDialog::PasteIdsDialog(const OwnedResources &owned, const TransferSelection &selection,
                               QWidget *parent)
    : QDialog(parent),
      m_owned(owned),
      m_before(selection),
      m_after(selection),
      m_text(new QPlainTextEdit(this)),
      m_summary(makeLabel(QString(), u"muted"_s, this)),
      m_kindChoice(makeKindChoice()),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)),
      m_add(makeButton(tr("&Add to the selection"), ButtonKind::Primary, this))
{
    setObjectName(u"pasteIds"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste ids"));
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("Ids"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(460, 132);
    m_text->setPlaceholderText(tr("Ids of 24 digits and letters a to f, with anything between them"));
    m_summary->setObjectName(u"pastedSummary"_s);
    m_summary->setWordWrap(true);
    m_cancel->setObjectName(u"cancelPaste"_s);
    m_add->setObjectName(u"addPasted"_s);
    auto *title = makeLabel(tr("Paste ids of applications and dashboards"), u"cardTitle"_s, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::medium);
    layout->addWidget(title);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_kindChoice);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteIdsDialog::read);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_after);
        accept();
    });
    read();
    m_text->setFocus();
}

QWidget *PasteIdsDialog::makeKindChoice()
{
    auto *choice = new QWidget(this);
    m_kindLabel = makeLabel(QString(), QString(), choice);
    m_asApplications = makeButton(tr("A&pplications"), ButtonKind::Normal, choice);
    m_asDashboards = makeButton(tr("Da&shboards"), ButtonKind::Normal, choice);
    m_asApplications->setObjectName(u"asApplications"_s);
    m_asDashboards->setObjectName(u"asDashboards"_s);
    auto *group = new QButtonGroup(choice);
    for (QPushButton *button : {m_asApplications, m_asDashboards}) {
        button->setProperty("segment", true);
        button->setCheckable(true);
        markAsChoice(button);
        group->addButton(button);
        connect(button, &QPushButton::toggled, this, &PasteIdsDialog::read);
    }
    const QSignalBlocker quiet(m_asApplications);
    m_asApplications->setChecked(true);
    m_kindLabel->setWordWrap(true);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_kindLabel, 1);
    layout->addWidget(m_asApplications);
    layout->addWidget(m_asDashboards);
    return choice;
}

void PasteIdsDialog::read()
{
    m_pasted = PastedIds::read(m_text->toPlainText());
    const int unlisted = sortIds();
    m_kindLabel->setText(tr("%Ln id(s) in neither of your lists: take as", nullptr, unlisted));
    m_kindChoice->setVisible(unlisted > 0);
    m_add->setEnabled(!m_pasted.ids.isEmpty() && m_refused == 0);
    showSummary(unlisted);
}

int PasteIdsDialog::sortIds()
{
    m_after = m_before;
    m_refused = 0;
    int unlisted = 0;
    for (const QString &id : std::as_const(m_pasted.ids)) {
        ResourceKind kind = m_asDashboards->isChecked() ? ResourceKind::Dashboard : ResourceKind::Application;
        if (m_owned.find(ResourceKind::Application, id))
            kind = ResourceKind::Application;
        else if (m_owned.find(ResourceKind::Dashboard, id))
            kind = ResourceKind::Dashboard;
        else
            ++unlisted;
        m_refused += m_after.add(kind, id) ? 0 : 1;
    }
    return unlisted;
}

void PasteIdsDialog::showSummary(int unlisted)
{
    QStringList lines;
    int applications = 0;
    int dashboards = 0;
    for (const QString &id : std::as_const(m_pasted.ids)) {
        applications += m_owned.find(ResourceKind::Application, id) ? 1 : 0;
        dashboards += m_owned.find(ResourceKind::Dashboard, id) ? 1 : 0;
    }
    const int count = int(m_pasted.ids.size());
    const QString yours = tr("Yours among %Ln id(s): %1.", nullptr, count)
                              .arg(TransferWords::counted(applications, dashboards));
    if (m_pasted.ids.isEmpty())
        lines.append(tr("No ids yet."));
    else if (unlisted == count)
        lines.append(tr("%Ln id(s), none of them in your lists. The server decides whether they can move.",
                        nullptr, count));
    else if (unlisted > 0)
        lines.append(
            Sentences::join({yours, tr("The others are in neither list: the server decides whether those "
                                       "can move.")}));
    else
        lines.append(yours);
    if (m_pasted.duplicates > 0)
        lines.append(tr("%Ln came more than once and count(s) once.", nullptr, m_pasted.duplicates));
    if (!m_pasted.others.isEmpty()) {
        constexpr qsizetype most = 3;
        QStringList few = m_pasted.others.mid(0, most);
        for (QString &word : few)
            word = word.left(30);
        if (m_pasted.others.size() > most)
            few.append(u"…"_s);
        lines.append(tr("%Ln word(s) left out as no id: %1", nullptr, int(m_pasted.others.size()))
                         .arg(Sentences::listed(few)));
    }
    if (m_refused > 0) {
        lines.append(tr("%Ln too many: one transfer takes at most %1 of each kind.", nullptr, m_refused)
                         .arg(QLocale().toString(TransferSelection::most)));
    }
    setStyleProperty(m_summary, "textStyle", m_refused > 0 ? u"fieldError"_s : u"muted"_s);
    const bool isNews = m_refused > 0 && m_summary->text() != lines.join(u'\n');
    m_summary->setText(lines.join(u'\n'));
    m_text->setAccessibleDescription(m_summary->text());
    if (isNews) {
        QAccessibleEvent event(m_summary, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}
