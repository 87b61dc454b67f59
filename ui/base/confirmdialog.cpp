// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmdialog.h"

#include "theme.h"
#include "widgetproperties.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

void ConfirmDialog::ask(QWidget *parent, const Question &question, std::function<void()> confirmed,
                        std::function<void()> cancelled)
{
    auto *dialog = new ConfirmDialog(question, parent);
    connect(dialog, &QDialog::accepted, parent, std::move(confirmed));
    if (cancelled)
        connect(dialog, &QDialog::rejected, parent, std::move(cancelled));
    dialog->open();
}

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto *title = makeLabel(question.title, u"cardTitle"_s, this);
    auto *text = makeLabel(question.text, QString(), this);
    for (QLabel *label : {title, text}) {
        label->setWordWrap(true);
        label->setFixedWidth(400);
    }
    // In reading order, which is the order of Tab.
    auto *cancel =
        makeButton(question.cancel.isEmpty() ? tr("Cancel") : question.cancel, ButtonKind::Normal, this);
    auto *confirm =
        makeButton(question.confirm, question.destructive ? ButtonKind::Danger : ButtonKind::Primary, this);
    cancel->setAutoDefault(true);
    confirm->setAutoDefault(true);
    confirm->setObjectName(u"confirm"_s);
    cancel->setObjectName(u"cancel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::medium);
    layout->addWidget(title);
    layout->addWidget(text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    layout->addSpacing(Space::small);
    layout->addLayout(buttons);
    setAccessibleDescription(question.text);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}
