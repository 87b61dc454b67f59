// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

#include "brandpanel.h"
#include "focusinsight.h"
#include "page.h"
#include "signinform.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 400;
constexpr int brandWidth = 360;
// Below this the coloured side gives its room to the form.
constexpr int widthForBrand = 900;

} // namespace

SignInPage::SignInPage(SessionManager &manager, QWidget *parent)
    : QWidget(parent),
      m_brand(new BrandPanel(this)),
      m_back(makeButton(QString(), ButtonKind::Link, this)),
      m_accounts(makeButton(tr("Account&s on this computer"), ButtonKind::Link, this))
{
    setObjectName(u"signInPage"_s);
    m_brand->setFixedWidth(brandWidth);
    m_back->setObjectName(u"backToAccount"_s);
    m_accounts->setObjectName(u"chooseAccount"_s);
    m_back->hide();
    m_accounts->hide();
    connect(m_back, &QPushButton::clicked, this, &SignInPage::backRequested);
    connect(m_accounts, &QPushButton::clicked, this, [this] { Q_EMIT accountsRequested(*m_accounts); });
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(makeSheet(manager, scroll->viewport()));
    keepFocusInSight(*scroll);
    setFocusProxy(m_form);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_brand);
    layout->addWidget(scroll, 1);
}

// Everything is made where it stays: under a style sheet a change of parent styles all that is below anew,
// which was a fifth of the time to the first picture.
QWidget *SignInPage::makeSheet(SessionManager &manager, QWidget *viewport)
{
    auto *sheet = new QWidget(viewport);
    sheet->setProperty("pageColumn", true);
    auto *column = new QWidget(sheet);
    column->setFixedWidth(formWidth);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(makeLabel(tr("Sign in"), u"pageTitle"_s, column));
    titleRow->addStretch();
    titleRow->addWidget(makeHelp(column));
    m_form = new SignInForm(manager, SignInForm::Purpose::NewSession, column);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->setContentsMargins(0, Space::large, 0, Space::large);
    columnLayout->setSpacing(Space::medium);
    columnLayout->addWidget(m_back, 0, Qt::AlignLeading);
    columnLayout->addLayout(titleRow);
    columnLayout->addWidget(m_form);
    columnLayout->addWidget(m_accounts, 0, Qt::AlignLeading);

    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setContentsMargins(Space::large, 0, Space::large, 0);
    // Stretches and no alignment: with one, a layout forgets that wrapped text needs height for its width.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column);
    centred->addStretch(1);
    sheetLayout->addStretch(1);
    sheetLayout->addLayout(centred);
    sheetLayout->addStretch(1);
    return sheet;
}

QPushButton *SignInPage::makeHelp(QWidget *parent)
{
    QPushButton *help = Page::makeHelpButton(parent);
    help->setObjectName(u"signInHelp"_s);
    help->setShortcut(QKeySequence::HelpContents);
    connect(help, &QPushButton::clicked, this, &SignInPage::helpRequested);
    return help;
}

void SignInPage::setWayBack(const QString &name)
{
    // An "&" of the name is no mnemonic.
    m_back->setText(tr("Back to %1").arg(QString(name).replace(u'&', u"&&"_s)));
    m_back->setToolTip(tr("You are still signed in there (Esc)"));
    m_back->setShortcut(QKeySequence::Cancel);
    m_back->setVisible(!name.isEmpty());
}

void SignInPage::setOffersAccounts(bool offers)
{
    m_accounts->setVisible(offers);
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_brand->setVisible(event->size().width() >= widthForBrand);
}
