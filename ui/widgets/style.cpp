// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

namespace counterpart::ui {

namespace {

Colours& current() {
    static Colours colours = coloursOf(false);
    return colours;
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.stop);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Mid, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, c.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

QString sheetOf(const Colours& c) {
    return QStringLiteral(
               "QPushButton, QComboBox, QLineEdit { padding: 5px 10px; min-height: 1.2em; }"
               "QLineEdit, QPlainTextEdit, QComboBox { border: 1px solid %1; border-radius: 4px; background: %2; }"
               "QPlainTextEdit { padding: 4px 6px; }"
               "QComboBox::drop-down { border: none; width: 26px; }"
               "QComboBox::down-arrow { image: url(:/icons/down.svg); width: 14px; height: 14px; }"
               "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid %3; padding: 4px 9px; }"
               "QPushButton { border: 1px solid %1; border-radius: 4px; background: %4; }"
               "QPushButton:hover { border-color: %3; }"
               "QPushButton:focus { border: 2px solid %3; padding: 4px 9px; }"
               "QPushButton[primary=\"true\"] { background: %3; color: %5; border: 2px solid %3; font-weight: 600; }"
               "QPushButton[primary=\"true\"]:focus { border: 2px solid %6; }"
               "QPushButton:disabled { color: %7; }"
               "QTableView, QTreeWidget, QListWidget { border: 1px solid %1; border-radius: 4px; background: %2; alternate-background-color: %4; }"
               "QTableView { outline: 0; }"
               "QTableView::item { border: none; padding: 0px 6px; }"
               "QTableView::item:selected, QTreeWidget::item:selected, QListWidget::item:selected { background: %3; color: %5; }"
               "QTreeWidget::item, QListWidget::item { padding: 3px 2px; }"
               "QTableView:focus, QTreeWidget:focus, QListWidget:focus { border: 2px solid %3; }"
               "QHeaderView::section { background: %4; border: none; border-bottom: 1px solid %1; padding: 6px 8px; font-weight: 600; }"
               "QTabWidget::pane { border: none; border-top: 1px solid %1; }"
               "QTabBar::tab { padding: 8px 14px; border: none; border-bottom: 3px solid transparent; }"
               "QTabBar::tab:selected { border-bottom: 3px solid %3; font-weight: 600; }"
               "QTabBar::tab:focus { color: %3; }"
               "QCheckBox::indicator, QListWidget::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid %7; border-radius: 3px; background: %2; }"
               "QCheckBox::indicator:checked, QListWidget::indicator:checked, QTableView::indicator:checked { background: %3; border-color: %3; image: url(:/icons/%8.svg); }"
               "QCheckBox::indicator:focus { border: 2px solid %3; }"
               "QScrollArea { border: none; }"
               "#sidebar { background: %4; border-right: 1px solid %1; }"
               "#sidebar QToolButton { border: none; border-left: 4px solid transparent; padding: 10px 14px; text-align: left; }"
               "#sidebar QToolButton:checked { border-left: 4px solid %3; background: %2; font-weight: 600; }"
               "#sidebar QToolButton:hover, #sidebar QToolButton:focus { background: %2; }"
               "#sidebar QToolButton:focus { border: 2px solid %3; border-left: 4px solid %3; padding: 8px 12px 8px 14px; }"
               "#marking { background: %3; color: %5; font-weight: 600; padding: 4px 12px; }"
               "#message { border: 1px solid %1; border-left: 5px solid %3; border-radius: 4px; background: %2; }"
               "#card { border: 1px solid %1; border-radius: 6px; background: %2; }")
        .arg(c.line.name(), c.base.name(), c.accent.name(), c.raised.name(), c.onAccent.name(), c.text.name(), c.quiet.name(),
             c.window.lightness() < 128 ? QStringLiteral("tick-dark") : QStringLiteral("tick-light"));
}

} // namespace

Colours coloursOf(bool dark) {
    const auto c = [](quint32 rgb) { return QColor::fromRgb(rgb); };
    if (dark)
        return {c(0x1d2126), c(0x15181c), c(0x272c33), c(0xe9ebee), c(0xa9b2bd), c(0x4a525c),
                c(0x8ab8f5), c(0x10161d), c(0x7bd3a0), c(0xf0bd5b), c(0xff958c)};
    return {c(0xf5f6f8), c(0xffffff), c(0xe9ecf0), c(0x1a1f26), c(0x535c67), c(0xb5bdc7),
            c(0x1d4f91), c(0xffffff), c(0x17623a), c(0x7a4d00), c(0x9d1c1a)};
}

const Colours& colours() { return current(); }

void applyStyle(QApplication& application, Scheme scheme, int textPercent) {
    // What the system had, before we changed it.
    static const bool systemIsDark = application.palette().color(QPalette::Window).lightness() < 128;
    static const QFont systemFont = application.font();
    current() = coloursOf(scheme == Scheme::dark || (scheme == Scheme::system && systemIsDark));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current()));
    QFont font = systemFont;
    font.setPointSizeF(std::max(systemFont.pointSizeF(), 9.0) * textPercent / 100.0);
    QApplication::setFont(font);
    application.setStyleSheet(sheetOf(current()));
}

} // namespace counterpart::ui
