// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/home_presenter.h"

namespace counterpart::ui {

HomePresenter::HomePresenter(Desk& desk, QObject* parent) : RecordOpener(desk, parent), m_rows(homeHeadings()) {}

void HomePresenter::load() {
    const quint64 asked = ++m_asked;
    run([](core::Session& session, core::Progress&) { return core::needs_attention(session); },
        [this, asked](const core::Attention& attention) {
            if (asked != m_asked) return;
            m_targets.clear();
            std::vector<Row> rows;
            for (const core::AttentionLine& line : attention.lines) {
                rows.push_back(rowOf(line, QByteArray::number(static_cast<qulonglong>(m_targets.size())), display()));
                m_targets.push_back(targetOf(line));
            }
            m_rows.setRows(std::move(rows));
            Q_EMIT summed(summaryOf(attention));
        });
}

void HomePresenter::choose(const QByteArray& line) {
    bool isNumber = false;
    const auto at = static_cast<std::size_t>(line.toULongLong(&isNumber));
    if (!isNumber || at >= m_targets.size()) return;
    const HomeTarget& target = m_targets[at];
    if (target.kind == HomeTarget::Kind::record) openRecord(target.id);
    else Q_EMIT wanted(target);
}

} // namespace counterpart::ui
