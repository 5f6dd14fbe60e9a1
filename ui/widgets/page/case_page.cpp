// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case_page.h"

#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/dialog/record_dialog.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/page/case/case_header.h"
#include "ui/widgets/page/case/documents_tab.h"
#include "ui/widgets/page/case/history_tab.h"
#include "ui/widgets/page/case/intelligence_tab.h"
#include "ui/widgets/page/case/overview_tab.h"
#include "ui/widgets/page/case/records_tab.h"
#include "ui/widgets/page/case/sharing_tab.h"
#include "ui/widgets/page/case/tasks_tab.h"
#include "ui/widgets/timeline/timeline_view.h"

#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

CasePage::CasePage(Desk& desk, QWidget* parent)
    : Page({}, Width::whole, parent), m_presenter(desk), m_form(desk), m_header(new CaseHeader), m_tabs(new QTabWidget), m_records(new RecordsTab(desk, m_presenter)), m_documents(new DocumentsTab(desk, m_presenter)) {
    setHelpTopic(QStringLiteral("cases"));
    follow(m_presenter);
    column().insertWidget(0, m_header);
    m_tabs->setObjectName(QStringLiteral("case-tabs"));
    m_tabs->setAccessibleName(tr("The case"));
    m_tabs->setDocumentMode(true);
    column().addWidget(m_tabs, 1);

    // One line for each tab, in their order.
    add(new OverviewTab(desk));
    add(m_records);
    auto* chart = new ChartView(desk);
    auto* timeline = new TimelineView(desk);
    add(chart);
    add(timeline);
    add(new IntelligenceTab(desk));
    add(m_documents);
    add(new TasksTab(desk));
    add(new SharingTab(desk));
    add(new HistoryTab(desk));
    connect(chart, &ChartView::timelineWanted, this, [this, timeline](const std::vector<QByteArray>& records) {
        m_tabs->setCurrentWidget(timeline); // which reads the case, where it has not yet
        timeline->showOf(records);
    });

    startAt(m_tabs->tabBar());
    const auto key = [this](Qt::Key which, int by) {
        connect(new QShortcut(Qt::CTRL | which, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this, by] { turn(by); });
    };
    key(Qt::Key_PageUp, -1);
    key(Qt::Key_PageDown, 1);
    // A field that is written in takes its own words back, and the chart its own moves.
    auto* undo = new QShortcut(QKeySequence(QKeySequence::Undo), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, &m_presenter, &CasePresenter::takeBack);
    connect(m_tabs, &QTabWidget::currentChanged, undo, [this, undo] { undo->setEnabled(qobject_cast<ChartView*>(m_tabs->currentWidget()) == nullptr); });
    connect(m_header, &CaseHeader::takeBackWanted, &m_presenter, &CasePresenter::takeBack);
    connect(m_header, &CaseHeader::left, this, &CasePage::left);
    connect(m_header, &CaseHeader::sealWanted, this, [this] { Q_EMIT sealWanted(m_presenter.caseId()); });
    connect(&m_presenter, &CasePresenter::caseShown, this, &CasePage::showCase);
    connect(&m_form, &Presenter::said, this, [this](const Message& message) {
        if (m_dialog == nullptr && !message.isEmpty()) tell(message);
    });
    connect(&m_form, &RecordFormPresenter::saved, this, [this](const QByteArray& record) {
        if (m_presenter.caseId().isEmpty()) m_presenter.load(record, {});
        else m_presenter.load(m_presenter.caseId(), record);
    });
}

void CasePage::add(CaseTab* tab) {
    m_tabs->addTab(tab, tab->title());
    connect(tab, &CaseTab::recordWanted, this, &CasePage::showRecord);
    connect(tab, &CaseTab::changed, &m_presenter, &CasePresenter::reload);
    connect(tab, &CaseTab::said, this, &CasePage::hear);
    connect(tab, &CaseTab::formWanted, this, &CasePage::openForm);
}

void CasePage::turn(int by) { m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count()); }

void CasePage::open(const QByteArray& caseId, const QByteArray& recordId) {
    m_records->toStatements();
    if (!recordId.isEmpty()) m_tabs->setCurrentWidget(m_records);
    else if (caseId != m_presenter.caseId()) m_tabs->setCurrentIndex(0);
    m_opening = true;
    tell({});
    m_presenter.load(caseId, recordId);
}

void CasePage::showRecord(const QByteArray& record) {
    m_records->toStatements();
    m_tabs->setCurrentWidget(m_records);
    m_presenter.load(m_presenter.caseId(), record);
}

void CasePage::attach(const QStringList& files) {
    if (m_tabs->currentWidget() == m_documents) return m_presenter.attachToCase(files);
    m_tabs->setCurrentWidget(m_records);
    m_records->attach(files);
}

void CasePage::newCase() {
    openForm([](RecordFormPresenter& form) { form.startCase(); });
}

void CasePage::openForm(const std::function<void(RecordFormPresenter&)>& start) {
    if (m_dialog != nullptr) return; // a second press
    m_dialog = new RecordDialog(m_form, window());
    connect(m_dialog, &RecordDialog::openInstead, this, &CasePage::showRecord);
    start(m_form);
}

QString CasePage::placeName() const { return m_reference.isEmpty() ? tr("Case") : tr("Case %1").arg(m_reference); }

void CasePage::showCase(const CaseHead& head) {
    m_reference = head.reference;
    m_header->show(head);
    for (int i = 0; i < m_tabs->count(); ++i) static_cast<CaseTab*>(m_tabs->widget(i))->setCase(head.id);
    if (std::exchange(m_opening, false)) Q_EMIT shown();
}

} // namespace counterpart::ui
