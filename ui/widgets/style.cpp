// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStyleFactory>

#include <cmath>

namespace counterpart::ui {

namespace {

constexpr double kHighContrast = 7.0;

Colours& current() {
    static Colours colours = coloursOf(Look::light);
    return colours;
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
/// WCAG 2.2, "contrast ratio".
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
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
    palette.setColor(QPalette::Mid, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) palette.setColor(QPalette::Disabled, role, c.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

/// Names in braces are the colours', {f} the width of the focus frame, {i} what it leaves of a field's padding.
constexpr const char* kSheet =
    "QPushButton, QComboBox, QLineEdit { padding: 5px 10px; min-height: 1.2em; }"
    "QLineEdit, QPlainTextEdit, QComboBox { border: 1px solid {border}; border-radius: 4px; background: {base}; }"
    "QPlainTextEdit { padding: 4px 6px; }"
    "QTextBrowser { border: 1px solid {border}; border-radius: 4px; background: {base}; }"
    "QTextBrowser:focus { border: {f}px solid {accent}; }"
    "QComboBox { combobox-popup: 0; }"
    "QComboBox::drop-down { border: none; width: 26px; }"
    "QComboBox::down-arrow { image: url(:/icons/down.svg); width: 14px; height: 14px; }"
    "QComboBox QAbstractItemView { border: 1px solid {border}; border-radius: 0px; outline: 0; padding: 0px; background: {base}; color: {text}; }"
    "QComboBox QAbstractItemView::item { border: none; padding: 4px 8px; min-height: 1.4em; color: {text}; }"
    "QComboBox QAbstractItemView::item:selected { background: {accent}; color: {onAccent}; }"
    "QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: {f}px solid {accent}; padding: {v}px {h}px; }"
    "QPushButton { border: 1px solid {border}; border-radius: 4px; background: {raised}; }"
    "QPushButton:hover { border-color: {accent}; }"
    "QPushButton:focus { border: {f}px solid {accent}; padding: {v}px {h}px; }"
    "QPushButton:checked { background: {base}; font-weight: 600; }"
    "QPushButton[primary=\"true\"] { background: {accent}; color: {onAccent}; border: {f}px solid {accent}; padding: {v}px {h}px; font-weight: 600; }"
    "QPushButton[primary=\"true\"]:focus { border: {f}px solid {text}; }"
    "QPushButton:disabled, QPushButton[primary=\"true\"]:disabled { color: {quiet}; background: {raised}; border: {f}px solid {line}; padding: {v}px {h}px; }"
    "QTableView, QTreeWidget, QListWidget { border: 1px solid {border}; border-radius: 4px; background: {base}; alternate-background-color: {raised}; }"
    "QTableView { outline: 0; }"
    "QTableView::item { border: none; padding: 0px 6px; }"
    "QTableView::item:selected, QTreeWidget::item:selected, QListWidget::item:selected { background: {accent}; color: {onAccent}; }"
    "QTreeWidget::item, QListWidget::item { padding: 3px 2px; }"
    "QTableView:focus, QTreeWidget:focus, QListWidget:focus { border: {f}px solid {accent}; }"
    "QHeaderView::section { background: {raised}; border: none; border-bottom: 1px solid {border}; padding: 6px 8px; font-weight: 600; }"
    "QTabWidget::pane { border: none; border-top: 1px solid {line}; }"
    "QTabBar::tab { padding: 8px 14px; border: none; border-bottom: 3px solid transparent; }"
    "QTabBar::tab:selected { border-bottom: 3px solid {accent}; font-weight: 600; }"
    "QTabBar::tab:focus { color: {accent}; border: {f}px solid {accent}; padding: {t}px 12px; }"
    "QCheckBox::indicator { width: {box}px; height: {box}px; }"
    "QListWidget::indicator, QTableView::indicator { width: 14px; height: 14px; }" // their texts stand where the style puts them
    "QCheckBox::indicator, QListWidget::indicator, QTableView::indicator { border: 1px solid {quiet}; border-radius: 3px; background: {base}; }"
    "QCheckBox::indicator:checked, QListWidget::indicator:checked, QTableView::indicator:checked { background: {accent}; border-color: {accent}; image: url(:/icons/{tick}.svg); }"
    "QCheckBox::indicator:focus { border: {f}px solid {accent}; }"
    "QProgressBar { border: 1px solid {border}; border-radius: 3px; background: {base}; }"
    "QProgressBar::chunk { background: {accent}; }"
    "QScrollArea { border: none; }"
    "QMenu { border: 1px solid {border}; background: {base}; color: {text}; }"
    "QMenu::item { padding: 5px 24px; }"
    "QMenu::item:selected { background: {accent}; color: {onAccent}; }"
    "QMenu::item:disabled { color: {quiet}; background: {base}; }"
    "QToolTip { border: 1px solid {border}; background: {raised}; color: {text}; padding: 3px; }"
    "QLabel[level=\"1\"] { font-size: {large}pt; font-weight: 600; }"
    "QLabel[level=\"2\"] { font-size: {larger}pt; font-weight: 600; }"
    "QLabel[spoken=\"true\"] { font-family: \"{fixed}\"; font-size: {large}pt; font-weight: 600; }"
    "#sidebar { background: {raised}; border-right: 1px solid {line}; }"
    "#sidebar QToolButton { border: none; border-left: 4px solid transparent; padding: 10px 14px; text-align: left; }"
    "#sidebar QToolButton:checked { border-left: 4px solid {accent}; background: {base}; font-weight: 600; }"
    "#sidebar QToolButton:hover, #sidebar QToolButton:focus { background: {base}; }"
    "#sidebar QToolButton:focus { border: {f}px solid {accent}; border-left: 4px solid {accent}; padding: 8px 12px 8px 14px; }"
    "#marking { background: {accent}; color: {onAccent}; font-weight: 600; padding: 4px 12px; }"
    "#message { border: 1px solid {border}; border-left: 5px solid {accent}; border-radius: 4px; background: {base}; }"
    "#message[tone=\"good\"] { border-left: 5px solid {good}; }"
    "#message[tone=\"warning\"] { border-left: 5px solid {attention}; }"
    "#message[tone=\"stop\"] { border-left: 5px solid {stop}; }"
    "#card { border: 1px solid {line}; border-radius: 6px; background: {base}; }";

QString sheetOf(const Colours& c, double points) {
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<const char*, QString> words[] = {
        {"window", c.window.name()}, {"base", c.base.name()}, {"raised", c.raised.name()}, {"text", c.text.name()}, {"quiet", c.quiet.name()}, {"line", c.line.name()},
        {"border", c.border.name()}, {"accent", c.accent.name()}, {"good", c.good.name()}, {"attention", c.attention.name()}, {"stop", c.stop.name()}, {"onAccent", c.onAccent.name()}, {"tick", c.onAccent.lightness() < 128 ? QStringLiteral("tick-dark") : QStringLiteral("tick-light")},
        {"f", QString::number(c.focus)}, {"v", QString::number(6 - c.focus)}, {"h", QString::number(11 - c.focus)}, {"t", QString::number(8 - c.focus)},
        {"box", QString::number(std::lround(points * 1.5))}, {"large", QString::number(points * 1.5)}, {"larger", QString::number(points * 1.2)},
        {"fixed", QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}};
    for (const auto& [name, value] : words) sheet.replace(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'), value);
    return sheet;
}

} // namespace

Colours coloursOf(Look look) {
    const auto c = [](quint32 rgb) { return QColor::fromRgb(rgb); };
    switch (look) {
    case Look::dark:
        return {c(0x1d2126), c(0x15181c), c(0x272c33), c(0xe9ebee), c(0xa9b2bd), c(0x4a525c), c(0x7d8793),
                c(0x8ab8f5), c(0x10161d), c(0x7bd3a0), c(0xf0bd5b), c(0xff958c), 2};
    case Look::highContrast:
        return {c(0x000000), c(0x000000), c(0x000000), c(0xffffff), c(0xd0d0d0), c(0xa0a0a0), c(0xffffff),
                c(0xffe14d), c(0x000000), c(0x7dffb0), c(0xffd24d), c(0xffb3ab), 3};
    case Look::system:
    case Look::light: break;
    }
    return {c(0xf5f6f8), c(0xffffff), c(0xe9ecf0), c(0x1a1f26), c(0x535c67), c(0xb5bdc7), c(0x77808c),
            c(0x1d4f91), c(0xffffff), c(0x17623a), c(0x7a4d00), c(0x9d1c1a), 2};
}

const Colours& colours() { return current(); }

bool saysHighContrast(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    return ground == palette.color(QPalette::Base) && ground == palette.color(QPalette::Button) && contrast(palette.color(QPalette::WindowText), ground) >= kHighContrast;
}

Colours highContrastOf(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const auto clear = [&](const QColor& wanted) { return contrast(wanted, ground) >= kHighContrast ? wanted : text; };
    const QColor accent = clear(palette.color(QPalette::Highlight));
    const QColor onAccent = contrast(palette.color(QPalette::HighlightedText), accent) >= kHighContrast ? palette.color(QPalette::HighlightedText) : ground;
    const Colours ours = coloursOf(ground.lightness() < 128 ? Look::highContrast : Look::light);
    return {ground, ground, ground, text, text, text, text, accent, onAccent, clear(ours.good), clear(ours.attention), clear(ours.stop), 3};
}

void applyStyle(QApplication& application, Look look, int textPercent) {
    // What the system had, before we changed it.
    static const QPalette system = application.palette();
    static const QFont systemFont = application.font();
    if (look != Look::system) current() = coloursOf(look);
    else if (saysHighContrast(system)) current() = highContrastOf(system);
    else current() = coloursOf(system.color(QPalette::Window).lightness() < 128 ? Look::dark : Look::light);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current()));
    QFont font = systemFont;
    font.setPointSizeF(std::max(systemFont.pointSizeF(), 9.0) * textPercent / 100.0);
    QApplication::setFont(font);
    application.setStyleSheet(sheetOf(current(), font.pointSizeF()));
}

} // namespace counterpart::ui
