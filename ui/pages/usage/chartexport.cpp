// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "chart.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// Sharp on the screens and printers that pictures end up on.
constexpr double pictureScale = 2;

} // namespace

ChartExport::ChartExport(const QString &name, QPushButton *button, const Chart &chart,
                         std::function<QString()> tableText)
    : QObject(button),
      m_name(name),
      m_button(button),
      m_chart(chart),
      m_tableText(std::move(tableText)),
      m_menu(new QMenu(button))
{
    const auto add = [this](const QString &suffix, const QString &text, void (ChartExport::*act)()) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(m_name + suffix);
        connect(action, &QAction::triggered, this, act);
    };
    add(u"CopyPicture"_s, tr("Copy &picture"), &ChartExport::copyPicture);
    add(u"CopyTable"_s, tr("Copy &table"), &ChartExport::copyTable);
    m_menu->addSeparator();
    addSave(Format::Csv, tr("Save as &CSV…"), u"csv"_s);
    addSave(Format::Json, tr("Save as &JSON…"), u"json"_s);
    m_menu->addSeparator();
    addSave(Format::Png, tr("Save as P&NG…"), u"png"_s);
    addSave(Format::Svg, tr("Save as &SVG…"), u"svg"_s);
    addSave(Format::Pdf, tr("Save as P&DF…"), u"pdf"_s);
    m_button->setMenu(m_menu);
}

void ChartExport::setTable(const UsageTable &table, const QString &fileName)
{
    m_table = table;
    m_fileName = fileName;
}

void ChartExport::addSave(Format format, const QString &text, const QString &suffix)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(m_name + u"Save"_s + suffix.at(0).toUpper() + suffix.sliced(1));
    connect(action, &QAction::triggered, this, [this, format, suffix] { choosePlace(format, suffix); });
}

void ChartExport::choosePlace(Format format, const QString &suffix)
{
    auto *dialog = new QFileDialog(m_button->window(), tr("Save usage"));
    dialog->setObjectName(u"saveUsage"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_fileName + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ChartExport::save(Format format, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(format, file) && file.commit())
        Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(
            tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

bool ChartExport::write(Format format, QIODevice &file) const
{
    const auto put = [&file](const QByteArray &bytes) {
        return file.write(bytes) == bytes.size();
    };
    switch (format) {
    case Format::Csv:
        return put(toCsv(m_table));
    case Format::Json:
        return put(toJson(m_table));
    case Format::Png:
        return m_chart.picture(pictureScale).save(&file, "PNG");
    case Format::Svg:
        return m_chart.writeSvg(file);
    case Format::Pdf:
        return m_chart.writePdf(file);
    }
    return false;
}

void ChartExport::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_chart.picture(pictureScale));
    Q_EMIT done(tr("Picture copied"));
}

void ChartExport::copyTable()
{
    QGuiApplication::clipboard()->setText(m_tableText());
    Q_EMIT done(tr("Table copied"));
}
