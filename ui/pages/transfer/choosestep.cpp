// SPDX-License-Identifier: GPL-3.0-or-later
#include "choosestep.h"

#include "pasteidsdialog.h"
#include "resourcepicker.h"
#include "theme.h"
#include "transferwords.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChooseStep::ChooseStep(TransferSelection &selection, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_applications(new ResourcePicker(ResourceKind::Application, selection, this)),
      m_dashboards(new ResourcePicker(ResourceKind::Dashboard, selection, this)),
      m_paste(makeButton(tr("&Paste ids…"), ButtonKind::Normal, this)),
      m_summary(makeLabel(QString(), u"muted"_s, this)),
      m_continue(makeButton(tr("&Continue"), ButtonKind::Primary, this))
{
    m_paste->setObjectName(u"paste"_s);
    m_summary->setObjectName(u"chosenSummary"_s);
    m_summary->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_continue->setObjectName(u"toDestination"_s);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(Space::normal);
    lists->addWidget(m_applications, 1);
    lists->addWidget(m_dashboards, 1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::medium);
    bar->addWidget(m_paste);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_continue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addLayout(lists, 1);
    layout->addLayout(bar);
    for (ResourcePicker *picker : {m_applications, m_dashboards}) {
        connect(picker, &ResourcePicker::selectionChanged, this, [this] {
            showCounts();
            Q_EMIT selectionChanged();
        });
    }
    connect(m_paste, &QPushButton::clicked, this, &ChooseStep::paste);
    connect(m_continue, &QPushButton::clicked, this, &ChooseStep::continued);
    showCounts();
}

QWidget *ChooseStep::firstControl() const
{
    return m_applications->firstControl();
}

void ChooseStep::setOwned(const OwnedResources &owned)
{
    m_owned = owned;
    m_applications->setOwned(owned);
    m_dashboards->setOwned(owned);
    showCounts();
}

void ChooseStep::setUnlistable()
{
    m_applications->setUnlistable();
    m_dashboards->setUnlistable();
}

void ChooseStep::refresh()
{
    m_applications->refresh();
    m_dashboards->refresh();
    showCounts();
}

void ChooseStep::paste()
{
    auto *dialog = new PasteIdsDialog(m_owned, m_selection, this);
    connect(dialog, &PasteIdsDialog::taken, this, [this](const TransferSelection &selection) {
        m_selection = selection;
        refresh();
        Q_EMIT selectionChanged();
    });
    dialog->open();
}

void ChooseStep::showCounts()
{
    m_summary->setText(m_selection.isEmpty() ? tr("Tick what shall move")
                                             : tr("%1 chosen").arg(TransferWords::counted(m_selection)));
    m_continue->setEnabled(!m_selection.isEmpty());
}
