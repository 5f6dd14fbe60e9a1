// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/disclosure_words.h"

#include "core/model/catalogue.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/requests.h"
#include "ui/model/origin_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DisclosuresPresenter)
};

using core::AnswerStage;

/// When a stage was reached, and by whom.
struct Reached {
    AnswerStage stage;
    core::Instant when;
    QString who;
    QString reason;
};

std::vector<Reached> reachedOf(const core::DisclosureView& one) {
    std::vector<Reached> out;
    for (const auto& receipt : one.receipts) out.push_back({receipt.stage, receipt.claimed, toQt(receipt.officer), toQt(receipt.reason)});
    return out;
}

std::vector<Reached> reachedOf(const core::ReceivedView& one) {
    std::vector<Reached> out;
    for (const auto& stage : one.stages) out.push_back({stage.stage, stage.made, Words::tr("You"), toQt(stage.reason)});
    return out;
}

/// The first time that any of these was reached; "Not yet" where none was.
Cell cellOf(const std::vector<Reached>& reached, std::initializer_list<std::pair<AnswerStage, QString>> stages, const Display& display) {
    for (const auto& [stage, words] : stages) {
        const auto found = std::ranges::find(reached, stage, &Reached::stage);
        if (found == reached.end()) continue;
        QString text = display.shortDay(found->when);
        if (!words.isEmpty()) text = Words::tr("%1 %2").arg(words, text);
        const bool refused = stage == AnswerStage::refused;
        return {text, refused ? Badge::attention : Badge::good, static_cast<qlonglong>(found->when.milliseconds),
                Words::tr("%1, %2").arg(isolated(found->who), display.moment(found->when)) + (found->reason.isEmpty() ? QString() : QLatin1Char('\n') + isolated(found->reason))};
    }
    return {Words::tr("Not yet"), Badge::quiet, qlonglong{0}, {}};
}

Cell recalledCell(const std::optional<core::TakenBack>& recalled, const Display& display) {
    if (!recalled) return {};
    return {recalled->whole ? Words::tr("All of it, %1").arg(display.shortDay(recalled->since)) : Words::tr("Some of it, %1").arg(display.shortDay(recalled->since)), Badge::attention,
            static_cast<qlonglong>(recalled->since.milliseconds), toQt(recalled->reason)};
}

quint64 withheldOf(const core::Manifest& manifest) {
    quint64 out = 0;
    for (const core::DisclosedRecord& one : manifest.disclosed) out += one.withheld;
    return out;
}

quint64 factsOf(const core::Manifest& manifest) {
    quint64 out = 0;
    for (const core::DisclosedRecord& one : manifest.disclosed) out += one.facts;
    return out;
}

Row row(const core::BundleId& id, core::Instant when, const std::string& agency, const std::string& caseTitle, const core::Manifest& manifest, quint64 facts, const std::vector<Reached>& reached,
        const std::optional<core::TakenBack>& recalled, const Display& display) {
    const quint64 withheld = withheldOf(manifest);
    // Whoever took it in has received and opened it, whether or not that came as a word of its own.
    return {toQt(id),
            {{display.shortDay(when), Badge::none, static_cast<qlonglong>(when.milliseconds), display.moment(when)},
             {toQt(agency), Badge::none, {}, {}},
             {caseTitle.empty() ? Words::tr("Not here") : toQt(caseTitle), caseTitle.empty() ? Badge::quiet : Badge::none, {}, {}},
             {toQt(manifest.purpose), Badge::none, {}, {}},
             {display.number(facts), Badge::none, static_cast<qlonglong>(facts), {}},
             {display.number(withheld), Badge::none, static_cast<qlonglong>(withheld), {}},
             cellOf(reached, {{AnswerStage::received, {}}}, display),
             cellOf(reached, {{AnswerStage::opened, {}}}, display),
             cellOf(reached, {{AnswerStage::refused, Words::tr("Refused")}, {AnswerStage::accepted, Words::tr("Accepted")}}, display),
             cellOf(reached, {{AnswerStage::imported, Words::tr("All,")}, {AnswerStage::imported_in_part, Words::tr("In part,")}}, display),
             recalledCell(recalled, display)},
            {}};
}

/// "Name: value", where there is a value.
class Lines {
public:
    void add(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_lines << Words::tr("%1: %2").arg(name, value);
    }
    void add(const QString& name, const std::string& value) { add(name, value.empty() ? QString() : isolated(value)); }
    [[nodiscard]] QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

QString label(const char* vocabulary, const std::string& code) { return code.empty() ? QString() : toQt(core::catalogue().label_of(vocabulary, code)); }

void addTerms(Lines& lines, const core::Manifest& m, const Display& display) {
    lines.add(Words::tr("What for"), m.purpose);
    lines.add(Words::tr("Legal basis"), label("gateway", m.gateway));
    lines.add(Words::tr("Why it was needed"), m.necessity);
    lines.add(Words::tr("Why no less would do"), m.proportionality);
    lines.add(Words::tr("Consent of the person"), label("consent_state", m.consent));
    lines.add(Words::tr("Why consent was overridden"), m.consent_reason);
    lines.add(Words::tr("Why it was shared all the same"), m.override_reason);
    if (m.agreement) lines.add(Words::tr("Sharing agreement"), Words::tr("%1, as it has stood since version %2 of the register").arg(isolated(m.agreement->title)).arg(m.agreement->version));
    lines.add(Words::tr("Marking"), m.marking);
    lines.add(Words::tr("Handling code"), m.handling_code.empty() ? QString() : Words::tr("%1, %2").arg(toQt(m.handling_code), label("handling_code", m.handling_code)));
    lines.add(Words::tr("Conditions"), m.conditions);
    lines.add(Words::tr("Sharing further"), label("onward_sharing", m.onward));
    if (m.review_date) lines.add(Words::tr("To be looked at again"), display.day(*m.review_date));
    lines.add(Words::tr("How much"), Words::tr("%1 of %2; %3 kept back")
                                         .arg(Words::tr("%n fact(s)", nullptr, static_cast<int>(factsOf(m))), Words::tr("%n record(s)", nullptr, static_cast<int>(m.disclosed.size())),
                                              Words::tr("%n fact(s)", nullptr, static_cast<int>(withheldOf(m)))));
}

void addAnswers(Lines& lines, const core::BundleId& bundle, const core::RequestList& requests, const Display& display) {
    for (const core::RequestView& one : requests.requests) {
        for (const auto& answer : one.answers) {
            if (answer.disclosure != bundle) continue;
            const QString how = answer.answer.outcome == core::RequestOutcome::full ? Words::tr("in full") : Words::tr("in part");
            lines.add(Words::tr("Answers"), Words::tr("the request of %1 about %2, %3").arg(display.day(one.letter.claimed), isolated(one.request.about), how));
        }
    }
}

std::vector<Row> stageRows(const std::vector<Reached>& reached, const Display& display) {
    std::vector<Row> out;
    for (const Reached& one : reached) {
        out.push_back({QByteArray::number(static_cast<qlonglong>(out.size())),
                       {{stageName(one.stage), one.stage == AnswerStage::refused ? Badge::attention : Badge::none, {}, {}},
                        {one.who, Badge::none, {}, {}},
                        {display.shortMoment(one.when), Badge::none, static_cast<qlonglong>(one.when.milliseconds), {}},
                        {one.reason, Badge::none, {}, {}}},
                       {}});
    }
    return out;
}

Message recalledWords(const std::optional<core::TakenBack>& recalled, bool ours, const Display& display) {
    if (!recalled) return {};
    const QString since = display.moment(recalled->since);
    const QString what = ours ? (recalled->whole ? Words::tr("You have recalled all of it, %1.") : Words::tr("You have recalled some of it, %1."))
                              : (recalled->whole ? Words::tr("Its author has recalled all of it, %1.") : Words::tr("Its author has recalled some of it, %1."));
    return {Tone::warning, what.arg(since), {}, isolated(recalled->reason), {}};
}

} // namespace

QString stageName(AnswerStage stage) {
    switch (stage) {
    case AnswerStage::imported: return Words::tr("Taken in");
    case AnswerStage::refused: return Words::tr("Refused");
    case AnswerStage::received: return Words::tr("Received");
    case AnswerStage::opened: return Words::tr("Opened");
    case AnswerStage::accepted: return Words::tr("Conditions accepted");
    case AnswerStage::imported_in_part: return Words::tr("Taken in, in part");
    }
    return {};
}

QStringList disclosureHeadings(bool sent) {
    return {sent ? Words::tr("Sealed") : Words::tr("They sealed it"), sent ? Words::tr("For") : Words::tr("From"), Words::tr("Case"), Words::tr("What for"), Words::tr("Facts"), Words::tr("Kept back"),
            Words::tr("Received"), Words::tr("Opened"), Words::tr("Conditions"), Words::tr("Taken in"), Words::tr("Recalled")};
}

Row rowOf(const core::DisclosureView& one, const Display& display) {
    Row out = row(one.bundle, one.made, one.agency_name, one.case_title, one.manifest, one.facts, reachedOf(one), one.recalled, display);
    if (one.state == "written") return out;
    Cell& cell = out.cells[disclosure_column::received]; // nothing can have come
    cell = one.state == "failed" ? Cell{Words::tr("The file was not made"), Badge::stop, qlonglong{0}, {}} : Cell{Words::tr("Begun, not finished"), Badge::attention, qlonglong{0}, {}};
    return out;
}

Row rowOf(const core::ReceivedView& one, const Display& display) {
    return row(one.bundle, one.manifest.claimed, one.sender_agency, one.case_title, one.manifest, factsOf(one.manifest), reachedOf(one), one.recalled, display);
}

DisclosureDetail detailOf(const core::DisclosureView& one, const core::RequestList& requests, const Display& display) {
    Lines lines;
    QStringList recipients;
    for (const std::string& officer : one.recipients) recipients << toQt(officer);
    lines.add(Words::tr("Can be opened by"), listed(recipients));
    addTerms(lines, one.manifest, display);
    addAnswers(lines, one.bundle, requests, display);
    for (const core::OriginView& origin : one.origins) lines.add(Words::tr("Passed on"), originWords(origin, Words::tr("You"), display));
    lines.add(Words::tr("File"), display.size(one.file_bytes));
    lines.add(Words::tr("Number"), toQt(to_hex(one.bundle.view())));
    return {toQt(one.bundle), Words::tr("Sealed for %1, %2").arg(isolated(one.agency_name), display.moment(one.made)), lines.take(), stageRows(reachedOf(one), display), recalledWords(one.recalled, true, display), true,
            one.state == "written"};
}

DisclosureDetail detailOf(const core::ReceivedView& one, const core::RequestList& requests, const Display& display) {
    Lines lines;
    lines.add(Words::tr("Sealed by"), one.sender_name);
    addTerms(lines, one.manifest, display);
    addAnswers(lines, one.bundle, requests, display);
    for (const core::OriginView& origin : one.origins) lines.add(Words::tr("Passed on"), originWords(origin, toQt(one.sender_agency), display));
    lines.add(Words::tr("Number"), toQt(to_hex(one.bundle.view())));
    return {toQt(one.bundle), Words::tr("From %1, sealed %2").arg(isolated(one.sender_agency), display.moment(one.manifest.claimed)), lines.take(), stageRows(reachedOf(one), display), recalledWords(one.recalled, false, display),
            false, true};
}

Message correctionWords(const core::SealedBundle& sealed, const QString& path) {
    return {Tone::good, Words::tr("The correction is sealed for %1.").arg(isolated(sealed.agency_name)), {},
            Words::tr("It holds what was shared then and what replaces it, and nothing else. It is at %1: give it to them.").arg(isolated(path)), {}};
}

} // namespace counterpart::ui
