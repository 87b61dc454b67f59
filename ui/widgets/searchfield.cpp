// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "accessiblerole.h"
#include "lineicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

QLineEdit *makeSearchLine(const QString &what, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(what);
    edit->setAccessibleName(what);
    edit->addAction(lineIcon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    for (QToolButton *picture : edit->findChildren<QToolButton *>())
        markAsDecoration(picture);
    QAction *clear = edit->addAction(lineIcon(u"close"_s, Ink::Muted), QLineEdit::TrailingPosition);
    clear->setText(QCoreApplication::translate("SearchField", "Clear the search"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    QObject::connect(clear, &QAction::triggered, edit, &QLineEdit::clear);
    QObject::connect(edit, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    return edit;
}
