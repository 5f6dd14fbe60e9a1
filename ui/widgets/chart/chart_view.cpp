// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_view.h"

#include "ui/widgets/chart/chart_canvas.h"
#include "ui/widgets/chart/chart_picture.h"
#include "ui/widgets/chart/chart_tables.h"
#include "ui/widgets/parts.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

std::vector<Choice> layouts() {
    return {{QStringLiteral("spread"), ChartView::tr("Spread out"), {}},
            {QStringLiteral("circle"), ChartView::tr("Circle"), {}},
            {QStringLiteral("tree"), ChartView::tr("Tree"), {}},
            {QStringLiteral("type"), ChartView::tr("By type"), {}}};
}

} // namespace

ChartView::ChartView(Desk& desk)
    : CaseTab(tr("Link chart")), m_presenter(desk), m_canvas(new ChartCanvas(m_presenter)), m_tables(new ChartTables(m_presenter)), m_stack(new QStackedWidget),
      m_layout(choiceBox(tr("Layout"), layouts())), m_asTable(new QCheckBox(tr("Show as table"))), m_filter(new QMenu(this)) {
    follow(m_presenter);
    m_asTable->setObjectName(QStringLiteral("as-table"));
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_tables);
    connect(m_asTable, &QCheckBox::toggled, this, [this](bool table) { m_stack->setCurrentIndex(table ? 1 : 0); });
    connect(m_canvas, &ChartCanvas::opened, this, &CaseTab::recordWanted);
    connect(m_tables, &ChartTables::opened, this, &CaseTab::recordWanted);

    auto* again = button(tr("Lay out"));
    const auto layOut = [this] {
        m_presenter.layOut(static_cast<ChartLayout>(m_layout->currentIndex()));
        m_canvas->fitAll();
    };
    connect(again, &QPushButton::clicked, this, layOut);
    connect(m_layout, &QComboBox::activated, this, layOut);

    auto* expand = act(tr("Expand"), {Qt::CTRL | Qt::Key_E}, [this] { m_presenter.expand(); });
    auto* hide = act(tr("Hide"), {Qt::CTRL | Qt::Key_H}, [this] { m_presenter.hideChosen(); });
    m_undo = act(tr("Undo"), {QKeySequence::Undo}, [this] { m_presenter.undo(); });
    m_redo = act(tr("Redo"), {QKeySequence::Redo, Qt::CTRL | Qt::Key_Y}, [this] { m_presenter.redo(); });
    m_showAll = act(tr("Show all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, [this] { m_presenter.showAll(); });
    auto* view = menuButton(tr("View"), {act(tr("Zoom in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, [this] { m_canvas->zoom(1.25); }),
                                         act(tr("Zoom out"), {QKeySequence::ZoomOut}, [this] { m_canvas->zoom(0.8); }),
                                         act(tr("Fit everything"), {Qt::CTRL | Qt::Key_0}, [this] { m_canvas->fitAll(); }),
                                         act(tr("Fit what is chosen"), {Qt::CTRL | Qt::Key_9}, [this] { m_canvas->fitChosen(); }), m_showAll});
    auto* find = menuButton(tr("Find"), {act(tr("Most connected"), {}, [this] { m_presenter.chooseMostConnected(); }),
                                         act(tr("Shortest way between two"), {}, [this] { m_presenter.chooseWay(); }),
                                         act(tr("Timeline of what is chosen"), {}, [this] {
                                             if (m_presenter.chosen().isEmpty()) Q_EMIT said({Tone::information, tr("Choose a record first."), {}, tr("The timeline then shows what touches it. Ctrl+Space chooses the record that the keyboard is on."), {}});
                                             else Q_EMIT timelineWanted({m_presenter.chosen().begin(), m_presenter.chosen().end()});
                                         }),
                                         act(tr("Choose all"), {QKeySequence::SelectAll}, [this] { m_presenter.chooseAll(); })});
    const auto save = [this](const QString& text, Picture kind) {
        return act(text, {}, [this, kind] { m_presenter.save(kind, [this, kind] { return chartPicture(m_presenter, kind, font()); }); });
    };
    auto* copy = menuButton(tr("Export a copy"), {save(tr("As a drawing (SVG)…"), Picture::svg), save(tr("As a picture (PNG)…"), Picture::png), save(tr("As a document (PDF)…"), Picture::pdf)});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(rowOf({m_layout, again, pressed(expand), pressed(hide), pressed(m_undo), pressed(m_redo), view, find, filterButton(), copy, m_asTable}));
    column->addWidget(m_stack, 1);
    column->addWidget(quietLabel(tr("Arrow keys go to the nearest record, full stop and comma along its links, Ctrl+Space chooses, Shift and an arrow moves, Enter opens.")));

    connect(&m_presenter, &ChartPresenter::loaded, this, &ChartView::fillFilter);
    connect(&m_presenter, &ChartPresenter::changed, this, &ChartView::refresh);
    refresh();
}

QAction* ChartView::act(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& done) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, done);
    return action;
}

QPushButton* ChartView::pressed(QAction* action) {
    auto* press = button(action->text());
    const QKeySequence key = action->shortcut();
    if (!key.isEmpty()) press->setToolTip(tr("%1 (%2)", "an act and its key").arg(action->text(), key.toString(QKeySequence::NativeText)));
    connect(press, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, press, [action, press] { press->setEnabled(action->isEnabled()); });
    return press;
}

QPushButton* ChartView::menuButton(const QString& text, const QList<QAction*>& acts) {
    auto* open = button(text);
    auto* menu = new QMenu(open);
    menu->addActions(acts);
    open->setMenu(menu);
    return open;
}

QPushButton* ChartView::filterButton() {
    auto* open = button(tr("Filter"));
    open->setMenu(m_filter);
    return open;
}

void ChartView::fillFilter() {
    m_filter->clear();
    const auto tick = [this](const QString& text, bool on, const std::function<void(bool)>& turned) {
        auto* action = m_filter->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, turned);
    };
    m_filter->addSection(tr("Records"));
    for (const auto& [type, plural] : m_presenter.types()) {
        tick(plural, m_presenter.isTypeShown(type), [this, type = type](bool shown) { m_presenter.showType(type, shown); });
    }
    m_filter->addSection(tr("Links"));
    for (const LinkStrength strength : {LinkStrength::confirmed, LinkStrength::tentative, LinkStrength::unconfirmed, LinkStrength::unstated, LinkStrength::value}) {
        tick(strengthWords(strength), m_presenter.isStrengthShown(strength), [this, strength](bool shown) { m_presenter.showStrength(strength, shown); });
    }
}

void ChartView::refresh() {
    m_undo->setEnabled(m_presenter.canUndo());
    m_redo->setEnabled(m_presenter.canRedo());
    const int hidden = m_presenter.hidden();
    m_showAll->setEnabled(hidden > 0);
    m_showAll->setText(hidden > 0 ? tr("Show all (%n hidden)", nullptr, hidden) : tr("Show all"));
}

} // namespace counterpart::ui
