// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkdialog.h"

#include "confirmdialog.h"
#include "focusinsight.h"
#include "networkform.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

NetworkDialog::NetworkDialog(NetworkSetup &network, UiSettings &settings, const QUrl &server, QWidget *parent)
    : QDialog(parent),
      m_form(new NetworkForm(network, settings, server))
{
    setObjectName(u"networkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Network settings"));
    auto *close = makeButton(tr("Close"), ButtonKind::Normal, this);
    close->setObjectName(u"closeNetwork"_s);
    auto *sheet = new QWidget;
    sheet->setProperty("pageColumn", true);
    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(Space::large, 0, Space::large, Space::small);
    sheetLayout->addWidget(m_form);
    sheetLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    keepFocusInSight(*scroll);
    auto *title = makeLabel(windowTitle(), u"pageTitle"_s, this);
    title->setContentsMargins(Space::large, Space::large, Space::large, 0);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Space::large, 0, Space::large, Space::normal);
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::normal);
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    const int height = parent ? parent->window()->height() - Space::huge : screen()->availableSize().height();
    resize(600, std::min(height, 720));
    connect(close, &QPushButton::clicked, this, &NetworkDialog::reject);
}

void NetworkDialog::reject()
{
    if (!m_form->isDirty()) {
        QDialog::reject();
        return;
    }
    ConfirmDialog::ask(this,
                       {.title = tr("Discard the changes?"),
                        .text = tr("The network settings that you changed are not saved yet."),
                        .confirm = tr("Discard"),
                        .cancel = tr("Keep editing"),
                        .destructive = true},
                       [this] { QDialog::reject(); });
}
