// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usageexport.h"

#include <QObject>

#include <functional>

class Chart;
class QMenu;
class QPushButton;

/// The menu that takes a chart and its numbers out of the program: onto the clipboard or into a file.
class ChartExport final : public QObject
{
    Q_OBJECT

public:
    /// tableText writes the table as it goes onto the clipboard. All must outlive it. The actions are named
    /// after the chart: "payloads" has "payloadsSaveCsv".
    ChartExport(const QString &name, QPushButton *button, const Chart &chart,
                std::function<QString()> tableText);

    /// What CSV and JSON hold, and after which files are called ("payloads-2026-11-01").
    void setTable(const UsageTable &table, const QString &fileName);

Q_SIGNALS:
    /// It is on the clipboard or in its file.
    void done(const QString &words);
    void failed(const QString &words);

private:
    enum class Format { Csv, Json, Png, Svg, Pdf };

    void addSave(Format format, const QString &text, const QString &suffix);
    void choosePlace(Format format, const QString &suffix);
    void save(Format format, const QString &path);
    bool write(Format format, QIODevice &file) const;
    void copyPicture();
    void copyTable();

    QString m_name;
    QPushButton *m_button;
    const Chart &m_chart;
    std::function<QString()> m_tableText;
    QMenu *m_menu;
    UsageTable m_table;
    QString m_fileName;
};
