// SPDX-License-Identifier: GPL-3.0-or-later
#include "additemdialog.h"

#include "banner.h"
#include "busyindicator.h"
#include "errortext.h"
#include "parentchooser.h"
#include "recentkinds.h"
#include "textfield.h"
#include "theme.h"
#include "webconsole.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString idIn(const QString &text)
{
    return text.trimmed().toLower();
}

} // namespace

AddItemDialog::AddItemDialog(const Setting &setting, ItemAdder &adder, ApplicationChoices &choices,
                             QWidget *parent)
    : QDialog(parent),
      m_setting(setting),
      m_adder(adder),
      m_id(new TextField(u"itemId"_s, tr("&Id"), this)),
      m_banner(new Banner(this)),
      m_busy(new BusyIndicator(20, this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)),
      m_add(makeButton(QString(), ButtonKind::Primary, this))
{
    setObjectName(u"addItem"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(RecentKinds::addTitle(setting.key.type));
    setFixedWidth(480);
    m_banner->setObjectName(u"addItemBanner"_s);
    m_id->setPlaceholder(u"575ec8687ae143cd83dc4a97"_s);
    m_id->setValidator([this](const QString &text) { return complaintAbout(text); });
    auto *title = makeLabel(windowTitle(), u"cardTitle"_s, this);
    auto *text =
        makeLabel(tr("It goes to the top of the list, as if you had opened it in the web console. The id "
                     "stands in the address of its page there."),
                  u"muted"_s, this);
    text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::large, Space::large, Space::normal);
    layout->setSpacing(Space::medium);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_banner);
    if (WebConsole::needsParent(setting.key.type)) {
        m_parent = new ParentChooser(u"parentId"_s, choices, setting.server, {}, this);
        m_parent->setParentId(setting.key.parentId);
        connect(m_parent, &ParentChooser::chosen, this, &AddItemDialog::noteIfListed);
        layout->addWidget(m_parent);
    }
    layout->addWidget(m_id);
    layout->addSpacing(Space::small);
    addButtons(layout);
    connect(m_id, &TextField::edited, this, &AddItemDialog::noteIfListed);
    connect(m_banner, &Banner::actionTriggered, &m_adder, &ItemAdder::check);
    connect(&m_adder, &ItemAdder::busyChanged, this, &AddItemDialog::showBusy);
    connect(&m_adder, &ItemAdder::added, this, &QDialog::accept);
    connect(&m_adder, &ItemAdder::refused, this, &AddItemDialog::showRefusal);
    connect(&m_adder, &ItemAdder::unknown, this, &AddItemDialog::showUnknown);
    connect(&m_adder, &ItemAdder::notThere, this, &AddItemDialog::showNotThere);
    showBusy();
    m_id->setFocus();
}

bool AddItemDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Messages come and go; the dialog is as high as what it says.
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), layout()->totalHeightForWidth(width()));
    return done;
}

void AddItemDialog::addButtons(QLayout *layout)
{
    m_cancel->setObjectName(u"cancelAdd"_s);
    m_add->setObjectName(u"confirmAdd"_s);
    m_add->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::small);
    buttons->addStretch();
    buttons->addWidget(m_busy);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    layout->addItem(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddItemDialog::submit);
}

QString AddItemDialog::complaintAbout(const QString &text) const
{
    const QString id = idIn(text);
    if (id.isEmpty())
        return tr("Enter the id of what you want to add");
    static const QRegularExpression hexadecimal(u"\\A[0-9a-f]*\\z"_s);
    if (!hexadecimal.match(id).hasMatch())
        return tr("An id has only digits and the letters a to f");
    if (!isItemId(id))
        return tr("An id has 24 characters; this has %Ln.", nullptr, int(id.size()));
    return {};
}

const RecentItem *AddItemDialog::listed() const
{
    if (m_parent && m_parent->parentId() != m_setting.key.parentId)
        return nullptr;
    const auto found =
        std::ranges::find_if(m_setting.items, [id = idIn(m_id->text())](const RecentItem &item) {
            return item.id && item.id->toLower() == id;
        });
    return found == m_setting.items.end() ? nullptr : &*found;
}

void AddItemDialog::noteIfListed()
{
    const RecentItem *item = listed();
    m_id->setHint(item ? tr("“%1” is on the list already and moves to its top.")
                             .arg(item->name.value_or(*item->id).simplified())
                       : QString());
}

void AddItemDialog::submit()
{
    if (m_adder.isBusy())
        return;
    m_banner->clear();
    const bool lacksParent = m_parent && m_parent->parentId().isEmpty();
    if (m_parent)
        m_parent->setError(lacksParent ? tr("Choose the application that it belongs to") : QString());
    const bool hasId = m_id->validate();
    if (lacksParent)
        m_parent->setFocus();
    else if (!hasId)
        m_id->setFocus();
    if (lacksParent || !hasId)
        return;
    RecentKey key = m_setting.key;
    key.parentId = m_parent ? m_parent->parentId() : QString();
    m_adder.add({.key = key, .id = idIn(m_id->text()), .wasListed = listed() != nullptr});
}

void AddItemDialog::showBusy()
{
    const bool busy = m_adder.isBusy();
    m_busy->setVisible(busy);
    m_id->setReadOnly(busy);
    if (m_parent)
        m_parent->setEnabled(!busy);
    m_add->setText(busy ? tr("Adding…") : tr("&Add"));
    m_cancel->setText(busy ? tr("Close") : tr("Cancel"));
}

void AddItemDialog::showRefusal(const ApiError &error)
{
    ApiError rest = error;
    const QString aboutId = rest.fields.take(u"itemId"_s);
    const QString aboutParent = m_parent ? rest.fields.take(u"parentId"_s) : QString();
    if (!aboutId.isEmpty())
        m_id->setError(tr("Not accepted by the server: %1").arg(aboutId));
    if (!aboutParent.isEmpty())
        m_parent->setError(tr("Not accepted by the server: %1").arg(aboutParent));
    if (!aboutParent.isEmpty())
        m_parent->setFocus();
    else
        m_id->setFocus();
    if (!rest.fields.isEmpty() || (aboutId.isEmpty() && aboutParent.isEmpty())) {
        const ErrorText text = errorText(rest, m_setting.server);
        m_banner->showMessage(Tone::Danger, tr("Not added. %1").arg(text.explanation), text.details);
    }
}

void AddItemDialog::showUnknown(const ApiError &error)
{
    // Not in the usual words for errors, which may advise to try again.
    m_banner->showMessage(Tone::Warning,
                          tr("It is not known whether this was added: no answer of the server came through."),
                          errorText(error, m_setting.server).details, tr("Check now"));
}

void AddItemDialog::showNotThere()
{
    if (m_banner->isAncestorOf(focusWidget()))
        m_add->setFocus();
    m_banner->showMessage(Tone::Info, tr("It was not added: the list does not have it at its top. You can "
                                         "add it again."));
}
