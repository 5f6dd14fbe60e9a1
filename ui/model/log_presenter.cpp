// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/log_presenter.h"

#include "core/usecase/audit.h"
#include "core/usecase/store.h"
#include "ui/model/acts.h"
#include "ui/model/prompter.h"

namespace counterpart::ui {

namespace {

constexpr std::size_t kShown = 1000;

QString words(core::Operation operation) {
    switch (operation) {
    case core::Operation::collection: return LogPresenter::tr("Collected");
    case core::Operation::alteration: return LogPresenter::tr("Altered");
    case core::Operation::consultation: return LogPresenter::tr("Consulted");
    case core::Operation::disclosure: return LogPresenter::tr("Disclosed");
    case core::Operation::combination: return LogPresenter::tr("Combined");
    case core::Operation::erasure: return LogPresenter::tr("Erased");
    case core::Operation::unlock: return LogPresenter::tr("Unlocked");
    case core::Operation::failed_unlock: return LogPresenter::tr("Unlocking failed");
    case core::Operation::key_change: return LogPresenter::tr("Key changed");
    case core::Operation::identity_export: return LogPresenter::tr("Identity exported");
    case core::Operation::register_change: return LogPresenter::tr("Register changed");
    case core::Operation::verification: return LogPresenter::tr("Checked");
    case core::Operation::backup: return LogPresenter::tr("Backed up");
    case core::Operation::restore: return LogPresenter::tr("Restored");
    case core::Operation::older_copy_accepted: return LogPresenter::tr("Older copy accepted");
    }
    return {};
}

Cell phase(const core::AuditEvent& event) {
    switch (event.phase) {
    case core::Phase::done: return {LogPresenter::tr("Done"), Badge::good, {}, {}};
    case core::Phase::intended: return {LogPresenter::tr("Begun"), Badge::quiet, {}, LogPresenter::tr("Written before the bytes left; its outcome follows as an entry of its own.")};
    case core::Phase::failed: return {LogPresenter::tr("Failed"), Badge::attention, {}, toQt(event.reason)};
    }
    return {};
}

Cell act(const std::string& id) {
    const QString known = actWords(id);
    return {known.isEmpty() ? toQt(id).replace(QLatin1Char('_'), QLatin1Char(' ')) : known, Badge::none, {}, {}}; // of a newer program
}

} // namespace

LogPresenter::LogPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_entries({tr("No."), tr("When"), tr("What"), tr("Outcome"), tr("How many"), tr("Act")}) {}

void LogPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_audit(session, 0, kShown); },
        [this](const std::vector<core::AuditEntry>& entries) {
            std::vector<Row> rows;
            for (const core::AuditEntry& entry : entries) {
                rows.push_back({QByteArray::number(static_cast<qlonglong>(entry.sequence)),
                                {{QString::number(entry.sequence), Badge::none, static_cast<qlonglong>(entry.sequence), {}},
                                 {display().shortMoment(entry.at), Badge::none, static_cast<qlonglong>(entry.at.milliseconds), {}},
                                 {words(entry.event.operation), Badge::none, {}, {}},
                                 phase(entry.event),
                                 {entry.event.count ? QString::number(*entry.event.count) : QString(), Badge::none, {}, {}},
                                 act(entry.event.act)},
                                {}});
            }
            m_entries.setRows(std::move(rows));
        });
}

void LogPresenter::checkStore() {
    Q_EMIT said({});
    run([](core::Session& session, core::Progress& progress) { return core::verify_store(session, progress); },
        [this](const core::VerifyReport& report) {
            QStringList checked;
            for (const core::VerifyReport::Check& check : report.checks) {
                checked << QStringLiteral("%1: %2").arg(toQt(check.name), display().number(check.checked));
                if (!check.failure) continue;
                Message message = refusal(*check.failure);
                message.details.prepend(checked.join(QLatin1Char('\n')) + QLatin1Char('\n'));
                Q_EMIT said(message);
                return;
            }
            Q_EMIT said({Tone::good, tr("The store is whole."), {}, tr("Its pages, log, signatures, attachments and tables were all checked."), checked.join(QLatin1Char('\n'))});
            load();
        });
}

void LogPresenter::exportLog() {
    desk().prompter.askFile({FileUse::save, tr("Where the log goes"), QStringLiteral("log.csv"), tr("Tables (*.csv)")}, [this](const QString& path) {
        run([to = toPath(path)](core::Session& session, core::Progress& progress) { return core::export_audit(session, to, core::Existing::replace, progress); },
            [this, path](std::uint64_t entries) {
                Q_EMIT said({Tone::good, tr("The log is written."), {}, tr("%n entries at %1. They hold no case content.", nullptr, static_cast<int>(entries)).arg(isolated(path)), {}});
            });
    });
}

} // namespace counterpart::ui
