// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholderpage.h"

#include "lineicon.h"

PlaceholderPage::PlaceholderPage(const QString &title, const QString &icon, const QString &promise,
                                 const PageContext &context, QWidget *parent)
    : Page(title, context, parent),
      m_icon(icon),
      m_promise(promise)
{
    hideRefresh();
}

void PlaceholderPage::load()
{
    showNotice(lineIcon(m_icon, Ink::Muted), tr("Not here yet"), m_promise);
}
