// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTabWidget>
#include <QTableWidget>

/// The least that a program with Qt Widgets can be: what Conta's start and memory are measured by.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    auto *tabs = new QTabWidget(&window);
    tabs->addTab(new QTableWidget(20, 5, tabs), QStringLiteral("Table"));
    tabs->addTab(new QWidget(tabs), QStringLiteral("Nothing"));
    window.setCentralWidget(tabs);
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
