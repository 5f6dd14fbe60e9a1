// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/desktop/scroll.h"

#include "app/bench/people.h"
#include "ui/model/display.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace counterpart::bench {

namespace {

constexpr int kSteps = 300; ///< of each way to scroll

std::vector<ui::Row> people(std::uint64_t count) {
    std::vector<ui::Row> out;
    out.reserve(count);
    People made(kPeopleSeed);
    for (std::uint64_t i = 0; i < count; ++i) {
        const Person person = made.next();
        ui::Row row{QByteArray::number(static_cast<qulonglong>(i)), {}, {}};
        for (const std::string& text : {person.name, person.date_of_birth, person.address, person.postcode, person.reference})
            row.cells.push_back({ui::toQt(text), ui::Badge::none, {}, {}});
        out.push_back(std::move(row));
    }
    return out;
}

/// Whether the list was painted since it was last asked.
class Painted : public QObject {
public:
    explicit Painted(QWidget& list) { list.installEventFilter(this); }
    bool take() { return std::exchange(m_painted, false); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

} // namespace

std::vector<double> scroll_pauses(std::uint64_t rows) {
    ui::TableModel model({QStringLiteral("Name"), QStringLiteral("Born"), QStringLiteral("Address"), QStringLiteral("Postcode"), QStringLiteral("Reference")});
    ui::Table table(model, QStringLiteral("People"));
    model.setRows(people(rows));
    table.resize(1180, 780);
    table.show();
    Painted painted(*table.viewport());
    while (!painted.take()) QApplication::processEvents();

    std::vector<double> out;
    QScrollBar& bar = *table.verticalScrollBar();
    const auto timed = [&](const auto& act) {
        QApplication::processEvents();
        painted.take();
        const int before = bar.value();
        QElapsedTimer since;
        since.start();
        act();
        if (bar.value() == before) return; // at the end
        while (!painted.take()) QApplication::processEvents();
        out.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
    };
    for (int step = 1; step <= kSteps; ++step)
        timed([&] { bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * step / kSteps)); });
    const QPointF middle = table.viewport()->rect().center();
    for (int step = 0; step < kSteps; ++step) timed([&] {
        QWheelEvent up(middle, table.viewport()->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(table.viewport(), &up);
    });
    table.setCurrentIndex(table.model()->index(0, 0));
    for (int step = 0; step < kSteps; ++step) timed([&] {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QApplication::sendEvent(&table, &down);
    });
    return out;
}

} // namespace counterpart::bench
