// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutfaults.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTextBoundaryFinder>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString shortNameOf(const QWidget *widget, const QString &text)
{
    return u"%1 “%2” (%3×%4)"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName(),
             text.left(60))
        .arg(widget->width())
        .arg(widget->height());
}

// Of what a line may not be broken within: words in most languages, a letter or two in Chinese.
int widestPiece(const QLabel &label)
{
    const QString text = label.text();
    int widest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start;
         start = end, end = finder.toNextBoundary())
        widest = std::max(widest,
                          label.fontMetrics().horizontalAdvance(text.sliced(start, end - start).trimmed()));
    return widest;
}

bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    const QRect room = label.contentsRect();
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() || widestPiece(label) > room.width();
    const QSize needed = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    return needed.width() > room.width() || needed.height() > label.height();
}

bool isButtonCut(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isPicture =
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
    if (button.text().isEmpty() || isPicture)
        return false;
    const QSize needed = button.sizeHint();
    return needed.width() > button.width() || needed.height() > button.height();
}

bool isHintCut(const QLineEdit &edit)
{
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty())
        return false;
    constexpr int margins = 24; // The style's, on both sides together.
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > edit.width() - margins;
}

bool isChoiceCut(const QComboBox &box)
{
    constexpr int margins = 42; // The style's, with the arrow.
    return box.fontMetrics().horizontalAdvance(box.currentText()) > box.width() - margins;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int i = 0; i < bar.count(); ++i) {
        const QRect tab = bar.tabRect(i);
        if (bar.fontMetrics().horizontalAdvance(bar.tabText(i)) > tab.width() || tab.right() >= bar.width() ||
            tab.left() < 0)
            cut.append(shortNameOf(&bar, bar.tabText(i)));
    }
    return cut;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return cut;
    for (int i = 0; i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int wraps =
            header.model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::TextWordWrap;
        const QSize needed = header.fontMetrics()
                                 .boundingRect(0, 0, header.sectionSize(i), header.height(), wraps, text)
                                 .size();
        if (!header.isSectionHidden(i) &&
            (needed.width() > header.sectionSize(i) || needed.height() > header.height()))
            cut.append(shortNameOf(&header, text));
    }
    return cut;
}

// How far it reaches over the edges of what holds it, to the sides: what scrolls sideways may.
bool sticksOut(const QWidget *widget)
{
    const QWidget *inner = widget;
    for (const QWidget *outer = widget->parentWidget(); outer && !inner->isWindow();
         inner = outer, outer = outer->parentWidget()) {
        if (const auto *scroll = qobject_cast<const QAbstractScrollArea *>(outer);
            scroll && scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return false;
        const int left = widget->mapTo(outer, QPoint()).x();
        if (left < 0 || left + widget->width() > outer->width())
            return true;
    }
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

// What may name a key: "&Save".
QStringList mnemonicTexts(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? QStringList{label->text()} : QStringList();
    QStringList texts{textOf(&widget)};
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts.append(bar->tabText(i));
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts.append(action->text());
    }
    return texts;
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isLabelCut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return isButtonCut(*button);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return isHintCut(*edit);
    const auto *box = qobject_cast<const QComboBox *>(widget);
    return box && isChoiceCut(*box);
}

} // namespace

QStringList LayoutFaults::cutTexts(const QWidget &window)
{
    QStringList cut;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            cut.append(cutTabs(*bar));
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            cut.append(cutSections(*header));
        else if (isCut(widget))
            cut.append(u"cut: "_s + shortNameOf(widget, textOf(widget)));
        else if ((!textOf(widget).isEmpty() || widget->focusPolicy() != Qt::NoFocus) && sticksOut(widget))
            cut.append(u"sticks out: "_s + shortNameOf(widget, textOf(widget)));
    }
    return cut;
}

QStringList LayoutFaults::smallTargets(const QWidget &window)
{
    constexpr int least = 24;
    QStringList small;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // The line in a spin box is part of that.
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QComboBox *>(widget) ||
                               qobject_cast<const QAbstractSpinBox *>(widget) ||
                               (qobject_cast<const QLineEdit *>(widget) &&
                                !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
        if (isControl && widget->isVisible() && (widget->width() < least || widget->height() < least))
            small.append(u"too small: "_s + shortNameOf(widget, textOf(widget)));
    }
    return small;
}

QStringList LayoutFaults::mnemonicClashes(const QWidget &window)
{
    QMap<std::pair<const QWidget *, QString>, QStringList> byKey;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const QStringList texts = mnemonicTexts(*widget);
        for (const QString &text : texts) {
            if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
                byKey[{widget->window(), key}].append(text);
        }
    }
    QStringList clashes;
    for (auto key = byKey.cbegin(); key != byKey.cend(); ++key) {
        if (key->size() > 1)
            clashes.append(key.key().second + u": "_s + key->join(u" | "_s));
    }
    return clashes;
}
