// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keys.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>

#include <functional>
#include <utility>

namespace counterpart::ui {

namespace {

class ReturnPresses final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
        if (!key->isAutoRepeat()) static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
};

class WheelPasses final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::Wheel) return false;
        event->ignore(); // so that it goes on to what the box stands in
        return true;
    }
};

/// A text on the screen that can have a letter.
struct Lettered {
    const QWidget* where;
    QString text;
    std::function<void(const QString&)> set;
};

QList<Lettered> letteredIn(QWidget& top) {
    QList<Lettered> primary;
    QList<Lettered> buttons;
    QList<Lettered> others;
    for (auto* one : top.findChildren<QPushButton*>()) {
        if (!one->shortcut().isEmpty() && !one->text().contains(QLatin1Char('&'))) continue; // it has a key of its own
        (one->property("primary").toBool() ? primary : buttons) << Lettered{one, one->text(), [one](const QString& text) { one->setText(text); }};
    }
    for (auto* one : top.findChildren<QCheckBox*>()) others << Lettered{one, one->text(), [one](const QString& text) { one->setText(text); }};
    for (auto* bar : top.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count(); ++i) others << Lettered{bar, bar->tabText(i), [bar, i](const QString& text) { bar->setTabText(i, text); }};
    }
    for (auto* one : top.findChildren<QLabel*>()) {
        if (one->buddy() != nullptr) others << Lettered{one, one->text(), [one](const QString& text) { one->setText(text); }};
    }
    return primary + buttons + others;
}

QChar letterOf(const QString& text) {
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

/// Whether the two can be on the screen at the same time: pages that lie over each other may use a letter again.
bool together(const QWidget& one, const QWidget& other) {
    const QWidget* page = &one; // the one's ancestor below the one that both have
    while (page->parentWidget() != nullptr && !page->parentWidget()->isAncestorOf(&other)) page = page->parentWidget();
    const auto* stack = qobject_cast<const QStackedWidget*>(page->parentWidget());
    return stack == nullptr || page->isAncestorOf(&other);
}

/// Where the letter goes: the beginning of a word before the middle of one; -1: all are taken.
qsizetype placeIn(const QString& text, const QSet<QChar>& taken) {
    for (const bool beginnings : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (beginnings && i > 0 && text[i - 1].isLetter()) continue;
            if (text[i].isLetter() && text[i].unicode() < 0x250 && !taken.contains(text[i].toLower())) return i;
        }
    }
    return -1;
}

} // namespace

void pressedByReturn(QAbstractButton& button) {
    static auto* filter = new ReturnPresses(qApp);
    button.installEventFilter(filter);
}

void leftByWheel(QComboBox& box) {
    static auto* filter = new WheelPasses(qApp);
    box.setFocusPolicy(Qt::StrongFocus);
    box.installEventFilter(filter);
}

void giveLetters(QWidget& top) {
    QSet<QChar> ofMenus;
    if (const auto* window = qobject_cast<QMainWindow*>(top.window())) {
        for (const QAction* menu : window->menuBar()->actions()) ofMenus << letterOf(menu->text());
    }
    QList<Lettered> all = letteredIn(top);
    for (Lettered& one : all) {
        if (!letterOf(one.text).isNull()) continue;
        QSet<QChar> taken = ofMenus;
        for (const Lettered& other : std::as_const(all)) {
            if (const QChar letter = letterOf(other.text); !letter.isNull() && together(*one.where, *other.where)) taken << letter;
        }
        const qsizetype at = placeIn(one.text, taken);
        if (at < 0) continue;
        one.text.insert(at, QLatin1Char('&'));
        one.set(one.text);
    }
}

} // namespace counterpart::ui
