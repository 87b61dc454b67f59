// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommonStyle>
#include <QHash>
#include <QPointer>

#include <memory>

class ContaStyle;

/// Draws every widget by a style sheet that is applied to a few: to stand-ins, hidden widgets of which there
/// is one for each class and each set of properties that the sheet tells apart.
///
/// Qt keeps about 7 KB for each widget that a style sheet applies to, and holds every rule against each of
/// them (docs/performance.md). Here what a widget has from the sheet for good (font, palette, smallest size)
/// is copied from its stand-in; what is drawn or measured is asked of the sheet for the stand-in, with the
/// option of the widget itself.
class SheetStyle final : public QCommonStyle
{
    Q_OBJECT

public:
    /// Without a sheet everything is as the base style has it.
    explicit SheetStyle(std::unique_ptr<ContaStyle> base);
    ~SheetStyle() override;

    /// The properties by which the sheet selects; stand-ins differ in no others.
    static const QList<QByteArray> &selectingProperties();

    /// Applies to every widget there is. An empty one must be set before the application goes.
    void setSheet(const QString &sheet);

    /// How many there are now.
    int standIns() const { return int(m_looks.size()); }

    using QCommonStyle::polish;
    using QCommonStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QPalette &palette) override;
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;
    void drawItemPixmap(QPainter *painter, const QRect &rect, int alignment,
                        const QPixmap &pixmap) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    SubControl hitTestComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     const QPoint &position, const QWidget *widget) const override;
    QRect itemTextRect(const QFontMetrics &metrics, const QRect &rect, int flags, bool enabled,
                       const QString &text) const override;
    QRect itemPixmapRect(const QRect &rect, int flags, const QPixmap &pixmap) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    int layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second,
                      Qt::Orientation orientation, const QStyleOption *option,
                      const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QPixmap standardPixmap(StandardPixmap pixmap, const QStyleOption *option,
                           const QWidget *widget) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                const QStyleOption *option) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Polished;
    struct Target;

    Target targetFor(const QWidget *widget) const;
    QWidget *standInFor(const QWidget &widget) const;
    QWidget *partOf(const QWidget &widget, bool &isPart) const;
    bool fillsBackground(const QWidget &widget) const;
    QWidget *lookFor(const QWidget &widget) const;
    QWidget *makeStandIn(const QWidget &widget, int kind) const;
    void apply(QWidget &widget, QWidget &standIn);
    void restore(QWidget &widget);
    void polishAnew(QWidget *widget);

    std::unique_ptr<ContaStyle> m_base;
    std::unique_ptr<QWidget>
        m_holder; ///< The sheet is its own; parent of all stand-ins. None without a sheet.
    mutable QHash<QByteArray, QWidget *> m_looks; ///< Stand-ins by what the sheet can tell of a widget.
    QHash<const QObject *, Polished> m_polished;
};
