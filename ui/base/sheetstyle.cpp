// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetstyle.h"

#include "contastyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    const QMetaObject *metaObject;
    QWidget *(*make)(QWidget *parent);
};

template <typename T>
constexpr Kind kindOf()
{
    return {&T::staticMetaObject, [](QWidget *parent) -> QWidget * {
                return new T(parent);
            }};
}

QWidget *makeHeader(QWidget *parent)
{
    return new QHeaderView(Qt::Horizontal, parent);
}

// The classes that a style sheet, Qt's own included, can name. A widget is stood in for by the nearest of its
// classes that is here.
const auto &kinds()
{
    static const std::array list{kindOf<QLabel>(),
                                 kindOf<QFrame>(),
                                 kindOf<QAbstractScrollArea>(),
                                 kindOf<QScrollArea>(),
                                 kindOf<QListView>(),
                                 kindOf<QTreeView>(),
                                 kindOf<QTableView>(),
                                 kindOf<QPlainTextEdit>(),
                                 kindOf<QTextEdit>(),
                                 kindOf<QPushButton>(),
                                 kindOf<QToolButton>(),
                                 kindOf<QCheckBox>(),
                                 kindOf<QRadioButton>(),
                                 kindOf<QLineEdit>(),
                                 kindOf<QComboBox>(),
                                 kindOf<QAbstractSpinBox>(),
                                 kindOf<QSpinBox>(),
                                 kindOf<QDateTimeEdit>(),
                                 kindOf<QDateEdit>(),
                                 kindOf<QTabBar>(),
                                 kindOf<QTabWidget>(),
                                 kindOf<QProgressBar>(),
                                 kindOf<QMenu>(),
                                 kindOf<QScrollBar>(),
                                 kindOf<QSlider>(),
                                 kindOf<QDialog>(),
                                 kindOf<QGroupBox>(),
                                 Kind{&QHeaderView::staticMetaObject, makeHeader},
                                 kindOf<QWidget>()};
    return list;
}

int kindOf(const QWidget &widget)
{
    static QHash<const QMetaObject *, int> known;
    const QMetaObject *const own = widget.metaObject();
    if (const auto found = known.constFind(own); found != known.constEnd())
        return found.value();
    for (const QMetaObject *meta = own; meta; meta = meta->superClass()) {
        for (int kind = 0; kind < int(kinds().size()); ++kind) {
            if (kinds()[std::size_t(kind)].metaObject == meta)
                return known.insert(own, kind).value();
        }
    }
    return int(kinds().size()) - 1;
}

bool isPlain(int kind)
{
    return kind == int(kinds().size()) - 1;
}

bool isToolTip(const QWidget &widget)
{
    return qstrcmp(widget.metaObject()->className(), "QTipLabel") == 0;
}

/// What holds the text or the contents of a widget and has no rules of its own; else the widget.
QWidget &innerOf(QWidget &widget)
{
    QWidget *inner = nullptr;
    if (const auto *combo = qobject_cast<QComboBox *>(&widget))
        inner = combo->lineEdit();
    else if (qobject_cast<QAbstractSpinBox *>(&widget))
        inner = widget.findChild<QLineEdit *>();
    else if (const auto *area = qobject_cast<QAbstractScrollArea *>(&widget))
        inner = area->viewport();
    return inner ? *inner : widget;
}

bool isInComboBox(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent))
            return true;
        if (parent->isWindow() && !(parent->windowType() == Qt::Popup))
            return false;
    }
    return false;
}

bool isOnBrand(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->property("brand").toBool())
            return true;
    }
    return false;
}

// What a style sheet asks of the object itself, and not of the option.
QByteArray stateOf(const QWidget &widget)
{
    QByteArray state;
    if (const auto *frame = qobject_cast<const QFrame *>(&widget))
        state += ';' + QByteArray::number(frame->frameStyle()) + ',' + QByteArray::number(frame->lineWidth());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        state += QByteArray(field->isReadOnly() ? ";r" : ";e") + (field->hasFrame() ? "f" : "");
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        state += text->isReadOnly() ? ";r" : ";e";
    else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget))
        state += rich->isReadOnly() ? ";r" : ";e";
    else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        state += combo->isEditable() ? ";e" : ";r";
    else if (const auto *slider = qobject_cast<const QAbstractSlider *>(&widget))
        state += slider->orientation() == Qt::Horizontal ? ";h" : ";v";
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        state += header->orientation() == Qt::Horizontal ? ";h" : ";v";
    if (qobject_cast<const QAbstractItemView *>(&widget) && !widget.isEnabled())
        state += ";d";
    return state;
}

void copyState(const QWidget &from, QWidget &to)
{
    if (auto *frame = qobject_cast<QFrame *>(&to)) {
        frame->setFrameStyle(static_cast<const QFrame &>(from).frameStyle());
        frame->setLineWidth(static_cast<const QFrame &>(from).lineWidth());
    }
    if (auto *field = qobject_cast<QLineEdit *>(&to)) {
        field->setReadOnly(static_cast<const QLineEdit &>(from).isReadOnly());
        field->setFrame(static_cast<const QLineEdit &>(from).hasFrame());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&to)) {
        text->setReadOnly(static_cast<const QPlainTextEdit &>(from).isReadOnly());
    } else if (auto *rich = qobject_cast<QTextEdit *>(&to)) {
        rich->setReadOnly(static_cast<const QTextEdit &>(from).isReadOnly());
    } else if (auto *combo = qobject_cast<QComboBox *>(&to)) {
        combo->setEditable(static_cast<const QComboBox &>(from).isEditable());
    } else if (auto *slider = qobject_cast<QAbstractSlider *>(&to)) {
        slider->setOrientation(static_cast<const QAbstractSlider &>(from).orientation());
    } else if (qobject_cast<QAbstractItemView *>(&to)) {
        to.setEnabled(from.isEnabled());
    }
}

/// The option of a widget as its stand-in has to be asked with it.
class StandInOption final
{
public:
    StandInOption(const QStyleOption *option, const QWidget *widget, const QWidget *standIn)
        : m_option(option)
    {
        if (!standIn || standIn == widget)
            return;
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // A stand-in has no tabs. With an index a style sheet takes the place of the text from the tab
            // bar; without, from an option that it has made smaller already.
            m_tab = *tab;
            m_tab->tabIndex = -1;
            const auto *bar = qobject_cast<const QTabBar *>(widget);
            m_textPlaceOption = *m_tab;
            if (bar && tab->tabIndex >= 0)
                m_textPlaceOption->rect = bar->tabRect(tab->tabIndex);
        } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // What is in an item is measured for this widget.
            m_item = *item;
            m_item->widget = standIn;
        }
    }

    const QStyleOption *get() const
    {
        return m_tab ? &*m_tab : m_item ? static_cast<const QStyleOption *>(&*m_item) : m_option;
    }
    /// With the place of the whole tab; none for anything but a tab.
    const QStyleOption *wholeTab() const { return m_textPlaceOption ? &*m_textPlaceOption : nullptr; }

private:
    const QStyleOption *m_option;
    std::optional<QStyleOptionTab> m_tab;
    std::optional<QStyleOptionTab> m_textPlaceOption;
    std::optional<QStyleOptionViewItem> m_item;
};

} // namespace

/// What a widget was before the sheet applied to it.
struct SheetStyle::Polished
{
    QPointer<QWidget> standIn;
    QFont font;
    QPalette palette;
    bool setsFont = false;
    bool setsPalette = false;
    bool setsMinimumHeight = false;
    bool setsMaximumHeight = false;
    bool setsMinimumWidth = false;
    bool setsMaximumWidth = false;
    bool filledBackground = false;
};

/// Who answers for a widget, and as which one.
struct SheetStyle::Target
{
    const QStyle &style;
    const QWidget *widget;
};

SheetStyle::SheetStyle(std::unique_ptr<ContaStyle> base) : m_base(std::move(base)) {}

SheetStyle::~SheetStyle() = default;

const QList<QByteArray> &SheetStyle::selectingProperties()
{
    static const QList<QByteArray> names{
        "textStyle", "tone",      "card",    "zone",      "banner",     "toast",   "popup",     "pill",
        "line",      "sideBar",   "brand",   "kind",      "pageColumn", "segment", "opensMenu", "nav",
        "account",   "choiceBar", "invalid", "secretKey", "rows",       "dense"};
    return names;
}

void SheetStyle::setSheet(const QString &sheet)
{
    const QList<const QObject *> before = m_polished.keys();
    for (const QObject *each : before)
        restore(*static_cast<QWidget *>(const_cast<QObject *>(each)));
    m_looks.clear();
    m_holder.reset();
    if (!sheet.isEmpty()) {
        m_holder = std::make_unique<QWidget>();
        m_holder->setObjectName(u"standIns"_s);
        m_holder->setStyle(m_base.get());
        m_holder->setStyleSheet(sheet);
    }
    QEvent changed(QEvent::StyleChange);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->style() != this || !widget->testAttribute(Qt::WA_WState_Polished))
            continue;
        if (m_holder)
            polish(widget);
        else
            widget->setAttribute(Qt::WA_StyleSheet, false);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void SheetStyle::polish(QWidget *widget)
{
    m_base->polish(widget);
    restore(*widget);
    if (!m_holder)
        return;
    bool isPart = false;
    partOf(*widget, isPart);
    // The parts of a widget are polished with it.
    if (isPart)
        return;
    // Keeps fonts and colours from being handed down to what stands inside, as with a style sheet of Qt's.
    // A tool tip would then give itself a sheet of its own.
    if (!isToolTip(*widget))
        widget->setAttribute(Qt::WA_StyleSheet);
    if (QWidget *standIn = lookFor(*widget))
        apply(*widget, *standIn);
    // The application's may have changed before it was there to tell.
    else if (!widget->testAttribute(Qt::WA_SetPalette))
        widget->setPalette(QPalette());
}

void SheetStyle::unpolish(QWidget *widget)
{
    restore(*widget);
    widget->setAttribute(Qt::WA_StyleSheet, false);
    m_base->unpolish(widget);
}

void SheetStyle::apply(QWidget &widget, QWidget &standIn)
{
    Polished polished{.standIn = &standIn,
                      .font = widget.testAttribute(Qt::WA_SetFont) ? widget.font() : QFont(),
                      .palette = widget.testAttribute(Qt::WA_SetPalette) ? widget.palette() : QPalette()};
    QWidget &inner = innerOf(widget);
    QWidget &standInInner = innerOf(standIn);
    const bool hasInner = &inner != &widget;

    if (standIn.property("_q_stylesheet_minw").toBool()) {
        widget.setMinimumWidth(standIn.minimumWidth());
        polished.setsMinimumWidth = true;
    }
    if (standIn.property("_q_stylesheet_minh").toBool()) {
        widget.setMinimumHeight(standIn.minimumHeight());
        polished.setsMinimumHeight = true;
    }
    if (standIn.property("_q_stylesheet_maxw").toBool()) {
        widget.setMaximumWidth(standIn.maximumWidth());
        polished.setsMaximumWidth = true;
    }
    if (standIn.property("_q_stylesheet_maxh").toBool()) {
        widget.setMaximumHeight(standIn.maximumHeight());
        polished.setsMaximumHeight = true;
    }

    if (const QFont look = standIn.font(); look.resolveMask() != 0) {
        QFont font = look.resolve(polished.font);
        font.setResolveMask(look.resolveMask() | polished.font.resolveMask());
        polished.setsFont = true;
        widget.setFont(font);
        if (hasInner)
            inner.setFont(font);
    }
    const QPalette look = standIn.palette();
    QPalette palette = look.resolve(polished.palette);
    palette.setResolveMask(look.resolveMask() | polished.palette.resolveMask());
    polished.setsPalette = look.resolveMask() != 0;
    widget.setPalette(palette);
    if (hasInner)
        inner.setPalette(palette);

    if (standIn.testAttribute(Qt::WA_Hover)) {
        widget.setAttribute(Qt::WA_Hover);
        if (standInInner.hasMouseTracking()) {
            inner.setAttribute(Qt::WA_Hover);
            inner.setMouseTracking(true);
        }
    }
    const bool mayHaveBackground =
        widget.metaObject() == &QWidget::staticMetaObject || !isPlain(kindOf(widget));
    if (standIn.testAttribute(Qt::WA_StyledBackground) && mayHaveBackground)
        widget.setAttribute(Qt::WA_StyledBackground);
    // The sheet's own background is painted instead.
    if (inner.autoFillBackground() && !standInInner.autoFillBackground()) {
        inner.setAutoFillBackground(false);
        polished.filledBackground = true;
        if (hasInner)
            inner.setAttribute(Qt::WA_StyledBackground);
    }
    if (!standIn.testAttribute(Qt::WA_OpaquePaintEvent))
        widget.setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (!standIn.testAttribute(Qt::WA_MacShowFocusRect))
        widget.setAttribute(Qt::WA_MacShowFocusRect, false);

    // What the sheet knows of these may change while they are shown.
    if (qobject_cast<QLineEdit *>(&widget) || qobject_cast<QAbstractItemView *>(&widget))
        widget.installEventFilter(this);
    connect(&widget, &QObject::destroyed, this, [this](const QObject *gone) { m_polished.remove(gone); });
    m_polished.insert(&widget, polished);
}

void SheetStyle::restore(QWidget &widget)
{
    const auto found = m_polished.constFind(&widget);
    if (found == m_polished.constEnd())
        return;
    const Polished before = *found;
    m_polished.erase(found);
    disconnect(&widget, &QObject::destroyed, this, nullptr);
    QWidget &inner = innerOf(widget);
    const bool hasInner = &inner != &widget;
    if (before.setsMinimumWidth)
        widget.setMinimumWidth(0);
    if (before.setsMinimumHeight)
        widget.setMinimumHeight(0);
    if (before.setsMaximumWidth)
        widget.setMaximumWidth(QWIDGETSIZE_MAX);
    if (before.setsMaximumHeight)
        widget.setMaximumHeight(QWIDGETSIZE_MAX);
    if (before.setsPalette) {
        widget.setPalette(before.palette);
        if (hasInner)
            inner.setPalette(before.palette);
    }
    if (before.setsFont) {
        widget.setFont(before.font);
        if (hasInner)
            inner.setFont(before.font);
    }
    if (before.filledBackground)
        inner.setAutoFillBackground(true);
}

bool SheetStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::EnabledChange)
        polishAnew(static_cast<QWidget *>(watched));
    return QCommonStyle::eventFilter(watched, event);
}

void SheetStyle::polishAnew(QWidget *widget)
{
    const auto polished = m_polished.constFind(widget);
    if (polished == m_polished.constEnd() || lookFor(*widget) == polished->standIn)
        return;
    unpolish(widget);
    polish(widget);
}

// Of a widget that is a part of another, what is the same part of that one's stand-in; none where the sheet
// cannot reach it.
QWidget *SheetStyle::partOf(const QWidget &widget, bool &isPart) const
{
    QWidget *parent = widget.parentWidget();
    isPart = false;
    if (!parent)
        return nullptr;
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(parent); area && area->viewport() == &widget) {
        isPart = true;
        QWidget *standIn = standInFor(*parent);
        return standIn ? static_cast<QAbstractScrollArea *>(standIn)->viewport() : nullptr;
    }
    const bool inField = qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent);
    if (inField && qobject_cast<const QLineEdit *>(&widget)) {
        isPart = true;
        QWidget *standIn = standInFor(*parent);
        return standIn ? &innerOf(*standIn) : nullptr;
    }
    // The frame of the list that opens, and the tab that is dragged.
    const bool isFrameOfList = qobject_cast<QComboBox *>(parent) && qobject_cast<const QFrame *>(&widget);
    const bool isDragged =
        qobject_cast<QTabBar *>(parent) && widget.metaObject() == &QWidget::staticMetaObject;
    if (isFrameOfList || isDragged) {
        isPart = true;
        return nullptr;
    }
    if (qstrcmp(widget.metaObject()->className(), "QTableCornerButton") == 0) {
        isPart = true;
        QWidget *standIn = standInFor(*parent);
        return standIn ? standIn->findChild<QAbstractButton *>() : nullptr;
    }
    return nullptr;
}

QWidget *SheetStyle::standInFor(const QWidget &widget) const
{
    if (const auto polished = m_polished.constFind(&widget); polished != m_polished.constEnd())
        return polished->standIn;
    bool isPart = false;
    QWidget *part = partOf(widget, isPart);
    return isPart ? part : lookFor(widget);
}

// Whether it does so where the sheet does not do it instead.
bool SheetStyle::fillsBackground(const QWidget &widget) const
{
    const auto polished = m_polished.constFind(&widget);
    return (polished != m_polished.constEnd() && polished->filledBackground) ||
           innerOf(const_cast<QWidget &>(widget)).autoFillBackground();
}

QWidget *SheetStyle::lookFor(const QWidget &widget) const
{
    const int kind = kindOf(widget);
    QByteArray look;
    const QList<QByteArray> names = widget.dynamicPropertyNames();
    for (const QByteArray &name : selectingProperties()) {
        if (names.contains(name))
            look += ';' + name + '=' + widget.property(name).toString().toUtf8();
    }
    if (isPlain(kind) && look.isEmpty())
        return nullptr;
    look += stateOf(widget);
    if (fillsBackground(widget))
        look += ";fills";
    if (qobject_cast<const QAbstractItemView *>(&widget) && isInComboBox(widget))
        look += ";inComboBox";
    else if (qobject_cast<const QToolButton *>(&widget) &&
             qobject_cast<const QLineEdit *>(widget.parentWidget()))
        look += ";inField";
    else if (isToolTip(widget))
        look += ";toolTip";
    else if (qobject_cast<const QLabel *>(&widget) && isOnBrand(widget))
        look += ";onBrand";
    look += ';' + QByteArray::number(kind);
    QWidget *&standIn = m_looks[look];
    if (!standIn)
        standIn = makeStandIn(widget, kind);
    return standIn;
}

QWidget *SheetStyle::makeStandIn(const QWidget &widget, int kind) const
{
    QWidget *parent = m_holder.get();
    if (qobject_cast<const QAbstractItemView *>(&widget) && isInComboBox(widget)) {
        parent = new QComboBox(parent);
    } else if (qobject_cast<const QToolButton *>(&widget) &&
               qobject_cast<const QLineEdit *>(widget.parentWidget())) {
        parent = new QLineEdit(parent);
    } else if (qobject_cast<const QLabel *>(&widget) && isOnBrand(widget)) {
        parent = new QFrame(parent);
        parent->setProperty("brand", true);
    }
    QWidget *standIn = kinds()[std::size_t(kind)].make(parent);
    const auto *header = qobject_cast<const QHeaderView *>(&widget);
    if (header && header->orientation() == Qt::Vertical) {
        delete standIn;
        standIn = new QHeaderView(Qt::Vertical, parent);
    }
    copyState(widget, *standIn);
    innerOf(*standIn).setAutoFillBackground(fillsBackground(widget));
    const QList<QByteArray> names = widget.dynamicPropertyNames();
    for (const QByteArray &name : selectingProperties()) {
        if (names.contains(name))
            standIn->setProperty(name, widget.property(name));
    }
    if (isToolTip(widget))
        standIn->setProperty("tip", true);
    // What the sheet takes away must be there to be missed.
    standIn->setAttribute(Qt::WA_OpaquePaintEvent);
    standIn->setAttribute(Qt::WA_MacShowFocusRect);
    standIn->ensurePolished();
    return standIn;
}

SheetStyle::Target SheetStyle::targetFor(const QWidget *widget) const
{
    const QWidget *standIn = m_holder && widget ? standInFor(*widget) : nullptr;
    return standIn ? Target{*m_holder->style(), standIn} : Target{*m_base, widget};
}

void SheetStyle::polish(QApplication *application)
{
    m_base->polish(application);
}

void SheetStyle::unpolish(QApplication *application)
{
    m_base->unpolish(application);
}

void SheetStyle::polish(QPalette &palette)
{
    m_base->polish(palette);
}

QPalette SheetStyle::standardPalette() const
{
    return m_base->standardPalette();
}

void SheetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    target.style.drawPrimitive(element, asked.get(), painter, target.widget);
}

void SheetStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    if (const QStyleOption *tab = asked.wholeTab())
        m_base->setTextPlace(target.style.subElementRect(SE_TabBarTabText, tab, target.widget));
    target.style.drawControl(element, asked.get(), painter, target.widget);
    m_base->setTextPlace({});
}

void SheetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const Target target = targetFor(widget);
    target.style.drawComplexControl(control, option, painter, target.widget);
}

void SheetStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                              bool enabled, const QString &text, QPalette::ColorRole role) const
{
    m_base->drawItemText(painter, rect, flags, palette, enabled, text, role);
}

void SheetStyle::drawItemPixmap(QPainter *painter, const QRect &rect, int alignment,
                                const QPixmap &pixmap) const
{
    m_base->drawItemPixmap(painter, rect, alignment, pixmap);
}

QRect SheetStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    const bool isOfTab = element == SE_TabBarTabText && asked.wholeTab();
    return target.style.subElementRect(element, isOfTab ? asked.wholeTab() : asked.get(), target.widget);
}

QRect SheetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const Target target = targetFor(widget);
    return target.style.subControlRect(control, option, part, target.widget);
}

QStyle::SubControl SheetStyle::hitTestComplexControl(ComplexControl control,
                                                     const QStyleOptionComplex *option,
                                                     const QPoint &position, const QWidget *widget) const
{
    const Target target = targetFor(widget);
    return target.style.hitTestComplexControl(control, option, position, target.widget);
}

QRect SheetStyle::itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool enabled,
                               const QString &text) const
{
    return m_base->itemTextRect(metrics, rect, flags, enabled, text);
}

QRect SheetStyle::itemPixmapRect(const QRect &rect, int flags, const QPixmap &pixmap) const
{
    return m_base->itemPixmapRect(rect, flags, pixmap);
}

QSize SheetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    return target.style.sizeFromContents(type, asked.get(), size, target.widget);
}

int SheetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    return target.style.pixelMetric(metric, asked.get(), target.widget);
}

int SheetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *result) const
{
    // The sheet draws the frame of the list that opens, but a stand-in has no list to tell it by.
    if (hint == SH_ComboBox_PopupFrameStyle && m_holder && widget && widget->findChild<QAbstractItemView *>())
        return QFrame::NoFrame;
    const Target target = targetFor(widget);
    const StandInOption asked(option, widget, target.widget);
    return target.style.styleHint(hint, asked.get(), target.widget, result);
}

int SheetStyle::layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second,
                              Qt::Orientation orientation, const QStyleOption *option,
                              const QWidget *widget) const
{
    return m_base->layoutSpacing(first, second, orientation, option, widget);
}

QIcon SheetStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return m_base->standardIcon(icon, option, widget);
}

QPixmap SheetStyle::standardPixmap(StandardPixmap pixmap, const QStyleOption *option,
                                   const QWidget *widget) const
{
    return m_base->standardPixmap(pixmap, option, widget);
}

QPixmap SheetStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                        const QStyleOption *option) const
{
    return m_base->generatedIconPixmap(mode, pixmap, option);
}
