// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/documents_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/case_file.h"
#include "ui/model/record_values.h"

#include <algorithm>
#include <set>

namespace counterpart::ui {

namespace {

/// Every record type that names files.
std::vector<std::string_view> typesWithFiles() {
    std::vector<std::string_view> out;
    for (const core::RecordType& type : core::catalogue().record_types()) {
        if (std::ranges::any_of(type.attributes, [](const core::Attribute& one) { return one.kind == core::AttributeKind::attachment; })) out.push_back(type.id);
    }
    return out;
}

std::vector<Cell> cellsOf(const core::RecordView& record, const Display& display) {
    const core::PartialDate* date = dateOf(record, "document_date");
    const QString kind = record.summary.type == "document" ? valueOf(record, "kind", display) : QString();
    return {{toQt(record.summary.title), Badge::none, {}, {}},
            {kind.isEmpty() ? toQt(record.summary.type_label) : kind, Badge::none, {}, {}},
            {date == nullptr ? QString() : display.date(*date), Badge::none, orderOf(date), {}}};
}

} // namespace

DocumentsPresenter::DocumentsPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_rows({tr("Title"), tr("Kind"), tr("Dated"), tr("File"), tr("Size"), tr("Agency"), tr("State")}) {}

void DocumentsPresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return core::case_records(session, id, typesWithFiles()); },
        [this, asked = ++m_asked](const std::vector<core::RecordView>& records) {
            if (asked != m_asked) return;
            m_files.clear();
            std::vector<Row> rows;
            const auto add = [&](const core::RecordView& record, const core::AttachmentView* one) {
                Row row{toQt(record.summary.id), cellsOf(record, display()), {}};
                if (one == nullptr) {
                    row.cells.insert(row.cells.end(), {{tr("No file"), Badge::quiet, {}, {}}, {{}, Badge::none, qlonglong{0}, {}}, {listed({}), Badge::none, {}, {}}, {}});
                } else {
                    row.id += toQt(one->id);
                    const QString name = one->file_name.empty() ? toQt(one->name) : toQt(one->file_name);
                    row.cells.insert(row.cells.end(), {{name, Badge::none, {}, {}}, {display().size(one->size), Badge::none, static_cast<qlonglong>(one->size), {}}, {toQt(one->agency_name), Badge::none, {}, {}},
                                                       one->here ? Cell{tr("In this store"), Badge::good, {}, {}} : Cell{tr("Not here"), Badge::quiet, {}, tr("It was named but not sent.")}});
                }
                m_files.insert(row.id, {toQt(record.summary.id), one == nullptr ? QByteArray() : toQt(one->id), one == nullptr ? QString() : one->file_name.empty() ? toQt(one->name) : toQt(one->file_name)});
                rows.push_back(std::move(row));
            };
            for (const core::RecordView& record : records) {
                bool any = false;
                for (const core::AttachmentView& one : record.attachments) {
                    if (one.document != record.summary.id) continue; // that of a document about it, which has a row of its own
                    add(record, &one);
                    any = true;
                }
                if (!any && record.summary.type == "document") add(record, nullptr);
            }
            std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.cells.front().text.toCaseFolded(); });
            m_rows.setRows(std::move(rows));
        });
}

} // namespace counterpart::ui
