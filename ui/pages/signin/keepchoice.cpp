// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepchoice.h"

#include "accessiblerole.h"
#include "errortext.h"
#include "keychainname.h"
#include "sessionmanager.h"
#include "widgetproperties.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeepChoice::KeepChoice(SessionManager &manager, bool isKept, QWidget *parent)
    : QWidget(parent),
      m_manager(manager),
      m_keep(new QCheckBox(tr("&Keep me signed in"), this)),
      m_note(makeLabel(QString(), u"caption"_s, this)),
      m_again(makeButton(tr("Try again"), ButtonKind::Link, this))
{
    m_keep->setObjectName(u"keepSignedIn"_s);
    m_note->setObjectName(u"keepNote"_s);
    m_again->setObjectName(u"tryKeychain"_s);
    m_again->setAccessibleName(tr("Try the keychain again"));
    m_keep->setChecked(isKept);
    m_keep->setEnabled(manager.canKeep());
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_keep);
    layout->addWidget(m_note);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, &manager.keychain(), &KeychainWatch::tryOut);
    connect(&manager.keychain(), &KeychainWatch::changed, this, &KeepChoice::showState);
    showState();
}

bool KeepChoice::isChecked() const
{
    return m_keep->isChecked();
}

void KeepChoice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
    m_manager.keychain().look();
}

void KeepChoice::showState()
{
    const bool isOffered =
        m_manager.canKeep() && (m_manager.keychain().isTrying() || m_manager.keepProblem());
    if (!isOffered && m_again->hasFocus())
        m_keep->setFocus();
    m_again->setVisible(isOffered);
    const QString text = words();
    if (text == m_note->text())
        return;
    const bool isNews = !m_note->text().isEmpty() && isVisible();
    m_note->setText(text);
    if (isNews)
        announce(m_note, true);
}

QString KeepChoice::words() const
{
    if (!m_manager.canKeep())
        return tr("This session only: nothing is kept on this computer.");
    if (m_manager.keychain().isTrying())
        return tr("Asking the keychain… If it wants to be unlocked, do that first.");
    const std::optional<ApiError> problem = m_manager.keepProblem();
    if (!problem)
        return tr("The sign-in, never the password, goes into the keychain (%1).").arg(keychainName());
    if (keychainState(*problem) == KeychainState::Locked) {
        return tr("This session only, unless the keychain (%1) is unlocked. It may ask for its password when "
                  "you try again, or once you have signed in.")
            .arg(keychainName());
    }
    return tr("This session only, for now. %1").arg(storeErrorText(*problem).explanation);
}
