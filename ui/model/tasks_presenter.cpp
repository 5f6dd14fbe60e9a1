// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/tasks_presenter.h"

#include "core/usecase/case_file.h"
#include "core/usecase/records.h"
#include "ui/model/record_values.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr std::string_view kTypes[] = {"task"};

struct Loaded {
    std::vector<core::RecordView> tasks;
    core::PartialDate today;
};

bool isOpen(const core::RecordView& task) {
    const std::string status = codeOf(task, "status");
    return status != "done" && status != "cancelled";
}

/// Its last day is over: of a month or a year, all of it.
bool isOverdue(const core::PartialDate* due, const core::PartialDate& today) {
    if (due == nullptr) return false;
    const int days = due->day == 0 ? 99 : due->day;
    const int months = due->month == 0 ? 99 : due->month;
    return (due->year * 100 + months) * 100 + days < (today.year * 100 + today.month) * 100 + today.day;
}

Row rowOf(const core::RecordView& task, const core::PartialDate& today, const Display& display) {
    const core::PartialDate* due = dateOf(task, "due");
    const core::PartialDate* done = dateOf(task, "done");
    const bool open = isOpen(task);
    const QString status = valueOf(task, "status", display);
    Cell dueCell{due == nullptr ? QString() : display.date(*due), Badge::none, orderOf(due), {}};
    if (open && isOverdue(due, today)) {
        dueCell.text = TasksPresenter::tr("%1 · overdue").arg(dueCell.text);
        dueCell.badge = Badge::attention;
    }
    QStringList owner{valueOf(task, "owner", display), valueOf(task, "agency", display)};
    owner.removeAll(QString());
    return {toQt(task.summary.id),
            {{status.isEmpty() ? TasksPresenter::tr("Open") : status, open ? Badge::none : Badge::quiet, {}, {}}, {valueOf(task, "title", display), open ? Badge::none : Badge::quiet, {}, valueOf(task, "description", display)},
             dueCell, {valueOf(task, "priority", display), Badge::none, {}, {}}, {listed(owner), Badge::none, {}, {}}, {done == nullptr ? QString() : display.date(*done), Badge::none, orderOf(done), {}}},
            {}};
}

} // namespace

TasksPresenter::TasksPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_rows({tr("Status"), tr("Task"), tr("Due"), tr("Priority"), tr("Who"), tr("Done")}) {}

void TasksPresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) -> Result<Loaded> {
            Loaded out;
            TRY_ASSIGN(out.tasks, core::case_records(session, id, kTypes));
            out.today = core::today(session);
            return out;
        },
        [this, asked = ++m_asked](Loaded loaded) {
            if (asked != m_asked) return;
            std::ranges::stable_sort(loaded.tasks, {}, [](const core::RecordView& task) {
                const bool open = ui::isOpen(task);
                return std::pair(!open, open ? orderOf(dateOf(task, "due")) : -orderOf(dateOf(task, "done")));
            });
            m_open.clear();
            int overdue = 0;
            std::vector<Row> rows;
            for (const core::RecordView& task : loaded.tasks) {
                rows.push_back(rowOf(task, loaded.today, display()));
                if (!ui::isOpen(task)) continue;
                m_open.insert(toQt(task.summary.id));
                overdue += isOverdue(dateOf(task, "due"), loaded.today) ? 1 : 0;
            }
            m_rows.setRows(std::move(rows));
            QString words = tr("%n task(s) open.", nullptr, static_cast<int>(m_open.size()));
            if (overdue > 0) words += QLatin1Char(' ') + tr("%n overdue.", nullptr, overdue);
            Q_EMIT counted(words);
        });
}

void TasksPresenter::finish(const QByteArray& task) { state(task, "done", true); }

void TasksPresenter::reopen(const QByteArray& task) { state(task, "open", false); }

void TasksPresenter::state(const QByteArray& task, const char* code, bool doneToday) {
    if (m_rows.rowOf(task) < 0) return;
    run([id = toId<core::RecordId>(task), code, doneToday](core::Session& session, core::Progress&) {
            return core::set_record(session, id, {{"status", code}, {"done", doneToday ? to_text(core::today(session)) : std::string()}});
        },
        [this] { Q_EMIT changed(); });
}

} // namespace counterpart::ui
