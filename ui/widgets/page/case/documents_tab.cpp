// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/documents_tab.h"

#include "ui/model/case_presenter.h"
#include "ui/model/record_form_presenter.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

DocumentsTab::DocumentsTab(Desk& desk, CasePresenter& page) : CaseTab(tr("Documents")), m_page(page), m_presenter(desk) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* rows = new Table(m_presenter.rows(), tr("Documents and files of the case"));
    rows->setObjectName(QStringLiteral("documents"));
    rows->setStretch(DocumentsPresenter::title);
    rows->sayWhenEmpty(tr("No document yet. Drop a file onto the window, or choose one with “Attach a file…”: it is sealed into your store."));
    keepLines(*rows, 8);
    auto* attach = button(tr("Attach a file…"));
    auto* extract = button(tr("Write an unprotected copy…"));
    auto* open = button(tr("Open the record"));
    column->addWidget(rows, 1);
    column->addLayout(rowOf({attach, extract, open}));
    column->addWidget(quietLabel(tr("A file that is dropped here becomes a document of the case.")));
    const auto choose = [this, extract, open](const QByteArray& row) {
        extract->setEnabled(!m_presenter.fileOf(row).attachment.isEmpty());
        open->setEnabled(!row.isEmpty());
    };
    choose({});
    const auto show = [this](const QByteArray& row) {
        if (!row.isEmpty()) Q_EMIT recordWanted(m_presenter.fileOf(row).record);
    };
    connect(rows, &Table::chose, this, choose);
    connect(rows, &Table::opened, this, show);
    connect(open, &QPushButton::clicked, this, [rows, show] { show(rows->selectedId()); });
    connect(attach, &QPushButton::clicked, this, [this] { m_page.chooseForCase(); });
    connect(extract, &QPushButton::clicked, this, [this, rows] {
        const DocumentsPresenter::File file = m_presenter.fileOf(rows->selectedId());
        m_page.extract(file.attachment, file.name);
    });
}

} // namespace counterpart::ui
