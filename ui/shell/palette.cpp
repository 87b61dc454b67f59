// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include "commandmodel.h"
#include "rowlist.h"
#include "rowpainting.h"
#include "searchfield.h"
#include "searchkeys.h"
#include "theme.h"
#include "widgetproperties.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paletteSize(560, 420);

// One line: what it does, where that is, and its keys at the end.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, option.fontMetrics.height() + Space::normal};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::inForce();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        RowPainting::drawSheet(*painter, option);
        const QFont small = RowPainting::captionFont(option.font);
        const QFontMetrics smallMetrics(small);
        const QRect inner = option.rect.adjusted(Space::normal, 0, -Space::medium, 0);
        const auto draw = [&](int left, int width, const QString &text, const QFont &font,
                              const QColor &ink) {
            painter->setFont(font);
            painter->setPen(ink);
            const QRect place(left, inner.top(), width, inner.height());
            RowPainting::drawLine(*painter, QStyle::visualRect(option.direction, option.rect, place), text,
                                  option.direction);
        };
        const QString keys = index.data(CommandModel::KeysRole).toString();
        const int keysWidth = keys.isEmpty() ? 0 : smallMetrics.horizontalAdvance(keys) + Space::medium;
        const int room = inner.width() - keysWidth;
        const QString title = index.data(Qt::DisplayRole).toString();
        const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title) + 1, room);
        const int contextLeft = inner.left() + titleWidth + Space::medium;
        draw(inner.left(), titleWidth, title, option.font, theme.text);
        draw(contextLeft, std::max(0, inner.left() + room - contextLeft),
             index.data(CommandModel::ContextRole).toString(), small, theme.muted);
        if (!keys.isEmpty())
            draw(inner.left() + room + Space::medium, keysWidth - Space::medium + 1, keys, small,
                 theme.muted);
        painter->restore();
    }
};

} // namespace

void Palette::open(const QList<Command> &commands, QWidget &parent)
{
    (new Palette(commands, parent))->QDialog::open();
}

Palette::Palette(const QList<Command> &commands, QWidget &parent)
    : QDialog(&parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_model(new CommandModel(commands, this)),
      m_search(makeSearchLine(tr("Find a page or an action"), this)),
      m_list(makeChoiceList(this)),
      m_none(makeLabel(tr("Nothing fits. Try fewer letters."), u"muted"_s, this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a page or an action"));
    m_search->setObjectName(u"paletteSearch"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Pages and actions"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setModel(m_model);
    m_none->setObjectName(u"paletteEmpty"_s);
    m_none->setAlignment(Qt::AlignCenter);
    auto *frame = new QFrame(this);
    frame->setProperty("popup", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    inner->setSpacing(Space::small);
    inner->addWidget(m_search);
    inner->addWidget(m_list, 1);
    inner->addWidget(m_none, 1);
    inner->addWidget(makeLabel(tr("Arrow keys choose, Enter does it, Esc closes."), u"caption"_s, frame));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    auto *keys = new SearchKeys(m_search, m_list);
    connect(keys, &SearchKeys::entered, this, &Palette::run);
    connect(m_list, &QListView::clicked, this, &Palette::run);
    connect(m_search, &QLineEdit::textChanged, this, &Palette::search);
    resize(paletteSize.boundedTo(parent.window()->size()));
    search({});
}

void Palette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget()->window();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 10)));
    m_search->setFocus();
}

void Palette::search(const QString &query)
{
    m_model->setSearch(query);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void Palette::run()
{
    if (!m_list->currentIndex().isValid())
        return;
    const Command command = m_model->at(m_list->currentIndex());
    // Once this has closed, so that the focus is back and a dialog of the command stands over the window.
    QMetaObject::invokeMethod(parentWidget(), command.run, Qt::QueuedConnection);
    accept();
}
