// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline/timeline_view.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/timeline/timeline_canvas.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

TimelineView::TimelineView(Desk& desk)
    : CaseTab(tr("Timeline")), m_presenter(desk), m_canvas(new TimelineCanvas(m_presenter)), m_table(new Table(m_presenter.rows(), tr("What happened, and when"))), m_stack(new QStackedWidget) {
    follow(m_presenter);
    m_table->setObjectName(QStringLiteral("timeline-rows"));
    m_table->setStretch(2);
    m_table->sayWhenEmpty(tr("Nothing of what is chosen has a time. Events with a date, disclosures and changes stand here once there are any."));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);
    const auto tick = [this](const QString& text, bool on, const std::function<void(bool)>& turned) {
        auto* box = new QCheckBox(text);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, turned);
        return box;
    };
    const auto kind = [&](TimelineKind which) { return tick(timelineWords(which), true, [this, which](bool shown) { m_presenter.show(which, shown); }); };
    auto* whole = button(tr("The whole case"));
    auto* closer = button(tr("Zoom in"));
    auto* further = button(tr("Zoom out"));
    auto* all = button(tr("Fit everything"));
    auto* table = tick(tr("Show as table"), false, [this](bool shown) { m_stack->setCurrentIndex(shown ? 1 : 0); });
    table->setObjectName(QStringLiteral("timeline-as-table"));
    auto* of = quietLabel();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(rowOf({kind(TimelineKind::event), kind(TimelineKind::date), kind(TimelineKind::left), kind(TimelineKind::came), kind(TimelineKind::change), closer, further, all, whole, table}));
    column->addWidget(of);
    column->addWidget(m_stack, 1);
    column->addWidget(quietLabel(tr("Left and right go from one to the next, Enter opens the record. A bar is as long as it is uncertain; a dashed outline is about that time.")));

    connect(closer, &QPushButton::clicked, this, [this] { m_canvas->zoom(1.5); });
    connect(further, &QPushButton::clicked, this, [this] { m_canvas->zoom(1 / 1.5); });
    connect(all, &QPushButton::clicked, m_canvas, &TimelineCanvas::fitAll);
    connect(whole, &QPushButton::clicked, this, [this] { showOf({}); });
    addKey({QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, [this] { m_canvas->zoom(1.5); });
    addKey({QKeySequence::ZoomOut}, [this] { m_canvas->zoom(1 / 1.5); });
    addKey({Qt::CTRL | Qt::Key_0}, [this] { m_canvas->fitAll(); });
    connect(m_canvas, &TimelineCanvas::opened, this, &CaseTab::recordWanted);
    connect(m_table, &Table::opened, this, [this](const QByteArray& id) {
        const TimelineItem* item = m_presenter.item(id);
        if (item != nullptr && !item->record.isEmpty()) Q_EMIT recordWanted(item->record);
    });
    connect(m_table, &Table::chose, this, [this](const QByteArray& id) {
        if (m_table->isVisible()) m_presenter.setCurrent(id);
    });
    connect(&m_presenter, &TimelinePresenter::currentChanged, m_table, &Table::select);
    connect(&m_presenter, &TimelinePresenter::changed, this, [this, whole, of] {
        const int count = static_cast<int>(m_presenter.records().size());
        whole->setEnabled(count > 0);
        of->setText(tr("What touches the %n record(s) chosen on the link chart.", nullptr, count));
        of->setVisible(count > 0);
    });
    whole->setEnabled(false);
    of->hide();
}

void TimelineView::addKey(const QList<QKeySequence>& keys, const std::function<void()>& done) {
    for (const QKeySequence& key : keys) connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, done);
}

} // namespace counterpart::ui
