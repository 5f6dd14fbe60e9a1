// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/leaving.h"

#include "core/model/catalogue.h"
#include "core/usecase/groups.h"
#include "ui/model/seal_form.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

/// Nobody reads more lines than these in one message; the rest is counted.
QString linesOf(const QStringList& lines) {
    constexpr qsizetype kMost = 20;
    QStringList out = lines.first(std::min(lines.size(), kMost));
    if (lines.size() > out.size()) out << Words::tr("… and %n more", nullptr, static_cast<int>(lines.size() - out.size()));
    return pointed(out);
}

Message peopleIn(const core::PeopleInIt& people) {
    if (people.subjects.empty() && people.third_parties.empty()) return {};
    QStringList subjects;
    for (const core::RecordSummary& subject : people.subjects) subjects << toQt(subject.title);
    const QString about = subjects.isEmpty() ? Words::tr("Nobody is ticked or marked as the person it is about.") : Words::tr("It is about %1.").arg(listed(subjects));
    if (people.third_parties.empty()) return {Tone::information, about, {}, {}, {}};
    QStringList others;
    for (const core::ThirdParty& other : people.third_parties) {
        QStringList because;
        for (const std::string& one : other.because) because << toQt(one);
        others << Words::tr("%1: %2 (%3)").arg(isolated(other.person.title), listed(because), Words::tr("%n fact(s)", nullptr, static_cast<int>(other.facts)));
    }
    return {Tone::information, Words::tr("Others in it: ask for each whether the recipient needs them."), about, linesOf(others), {}};
}

QString labelOf(const std::string& type, const std::string& attribute) {
    const core::Attribute* found = core::catalogue().attribute(type, attribute);
    return toQt(found != nullptr ? found->label : attribute);
}

Message mentionsIn(const core::DisclosurePreview& preview) {
    if (preview.mentions.empty()) return {};
    std::map<core::RecordId, const core::RecordSummary*> records;
    for (const auto& row : preview.rows) records[row.record.id] = &row.record;
    for (const auto& kept : preview.kept) records[kept.record.id] = &kept.record;
    QStringList lines;
    for (const auto& mention : preview.mentions) {
        const auto at = records.find(mention.record);
        const auto of = records.find(mention.kept_record);
        if (at == records.end() || of == records.end()) continue;
        const QString where = labelOf(at->second->type, mention.attribute);
        const QString whose = isolated(of->second->title);
        lines << (mention.kept_attribute.empty() ? Words::tr("%1 of %2: names %3").arg(where, isolated(at->second->title), whose)
                                                 : Words::tr("%1 of %2: has “%3” of %4").arg(where, isolated(at->second->title), labelOf(of->second->type, mention.kept_attribute), whose));
    }
    return {Tone::warning, Words::tr("Words that are kept back stand in texts that would leave. Look at them."), {}, linesOf(lines), {}};
}

/// What partners wrote, as far as it is the case's.
Message passingIn(const core::DisclosurePreview& preview) {
    QStringList lines;
    if (preview.partner_facts_passed_on > 0) lines << Words::tr("%n fact(s) of partners go, each with its author's own signed word.", nullptr, static_cast<int>(preview.partner_facts_passed_on));
    for (const auto& one : preview.not_passed_on)
        lines << Words::tr("%1 of %2 stay: %3").arg(Words::tr("%n fact(s)", nullptr, static_cast<int>(one.facts)), isolated(one.agency_name), refusal(Error{ErrorCode::denied, one.reason, {}}).verdict);
    if (lines.isEmpty() && preview.partner_facts_left_out > 0) lines << Words::tr("%n fact(s) of partners stay here unless you tick that they go.", nullptr, static_cast<int>(preview.partner_facts_left_out));
    if (lines.isEmpty()) return {};
    return {preview.not_passed_on.empty() ? Tone::information : Tone::warning, Words::tr("What others wrote"), {}, linesOf(lines), {}};
}

/// Why it stays.
QString wordsOf(const core::KeptBy& by) {
    switch (by.reason) {
    case core::KeptReason::choice: return Words::tr("As you chose");
    case core::KeptReason::value: return Words::tr("As you chose, this value");
    case core::KeptReason::rule: return Words::tr("Rule: %1").arg(toQt(by.label));
    case core::KeptReason::reference: return Words::tr("It points to what stays");
    }
    return {};
}

/// What goes, or stays for one and the same cause, under one attribute.
struct Line {
    const core::ClaimView* claim;
    const core::KeptBy* by; ///< null: it leaves
    qsizetype place;        ///< of its attribute in the record type
};

std::vector<Line> linesOf(const core::DisclosurePreview::Row& row) {
    const core::RecordType* type = core::catalogue().record_type(row.record.type);
    const auto place = [&](const core::ClaimView& claim) -> qsizetype {
        if (type == nullptr) return 0;
        return std::ranges::find(type->attributes, claim.attribute, &core::Attribute::id) - type->attributes.begin();
    };
    std::vector<Line> lines;
    const auto add = [&](const core::ClaimView& claim, const core::KeptBy* by) {
        if (claim.attribute != "type") lines.push_back({&claim, by, place(claim)}); // its label is in the first line
    };
    for (const core::ClaimView& claim : row.leaving) add(claim, nullptr);
    for (std::size_t i = 0; i < row.withheld.size(); ++i) add(row.withheld[i], &row.kept_by[i]);
    std::ranges::stable_sort(lines, {}, &Line::place);
    return lines;
}

/// Whether it is for the officer to choose.
bool isChoice(const Line& line) { return line.by == nullptr || line.by->reason == core::KeptReason::choice || line.by->reason == core::KeptReason::value; }

class Rows {
public:
    explicit Rows(const Display& display) : m_display(display) {}

    void add(const core::DisclosurePreview::Row& row) {
        const auto facts = static_cast<int>(row.leaving.size() + row.withheld.size());
        if (row.record.type != "case") whole(row.record, Words::tr("%1, %n fact(s)", nullptr, facts).arg(toQt(row.record.type_label)), {}, true);
        const std::vector<Line> lines = linesOf(row);
        for (const Line& line : lines) {
            const auto same = [&](const Line& other) { return other.claim->attribute == line.claim->attribute && isChoice(other) && other.claim->fact != line.claim->fact; };
            add(row.record, line, isChoice(line) && std::ranges::any_of(lines, same));
        }
    }
    void add(const core::DisclosurePreview::Kept& kept) {
        const bool chosen = kept.by.reason == core::KeptReason::choice;
        whole(kept.record, toQt(kept.record.type_label), wordsOf(kept.by), chosen ? std::optional(false) : std::nullopt);
    }
    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    void whole(const core::RecordSummary& record, const QString& what, const QString& stays, std::optional<bool> leaves) {
        m_rows.push_back({toQt(record.id),
                          {{toQt(record.title), Badge::none, {}, {}}, {Words::tr("The whole record"), Badge::none, {}, {}}, {what, Badge::quiet, {}, {}}, {stays, Badge::attention, {}, {}}},
                          leaves});
    }
    /// `single`: one of several values of its attribute, each with a tick of its own.
    void add(const core::RecordSummary& record, const Line& line, bool single) {
        const core::ClaimView& claim = *line.claim;
        const bool chosen = isChoice(line);
        QByteArray id = toQt(record.id) + QByteArray::fromStdString(claim.attribute) + (chosen ? "" : "/stays");
        if (single) id += '=' + toQt(claim.fact);
        const QString stays = line.by == nullptr ? QString() : wordsOf(*line.by);
        if (!m_rows.empty() && m_rows.back().id == id && m_rows.back().cells.back().text == stays) { // several values leave, or stay, together
            m_rows.back().cells[2].text += QStringLiteral("; ") + m_display.value(claim);
            return;
        }
        const core::Attribute* attribute = core::catalogue().attribute(record.type, claim.attribute);
        Row row{id,
                {{toQt(record.title), Badge::none, {}, toQt(record.type_label)},
                 {labelOf(record.type, claim.attribute), Badge::none, {}, {}},
                 {claim.current ? m_display.value(claim) : Words::tr("%1 (no longer so)").arg(m_display.value(claim)), stays.isEmpty() ? Badge::none : Badge::quiet, {}, {}},
                 {stays, Badge::attention, {}, {}}},
                {}};
        if (attribute != nullptr && !attribute->withholdable) row.cells[1].more = Words::tr("It goes wherever the record goes.");
        else if (chosen) row.checked = line.by == nullptr;
        m_rows.push_back(std::move(row));
    }
    const Display& m_display;
    std::vector<Row> m_rows;
};

/// A record in its place: in the order of the record types, the case first and links last.
struct Place {
    const core::RecordSummary* record;
    const core::DisclosurePreview::Row* row;
    const core::DisclosurePreview::Kept* kept;
};

} // namespace

Leaving leavingOf(const core::DisclosurePreview& preview, const Display& display) {
    Leaving leaving;
    QStringList names;
    for (const std::string& officer : preview.officers) names << toQt(officer);
    leaving.officers = static_cast<int>(names.size());
    leaving.whoOpens = Words::tr("%1: %2").arg(isolated(preview.agency_name), listed(names));
    if (preview.escrow) leaving.whoOpens += QLatin1Char('\n') + Words::tr("and the holders of the agency's escrow key");
    leaving.counts = Words::tr("What leaves: %1 of %2, %3 (%4).")
                         .arg(Words::tr("%n fact(s)", nullptr, static_cast<int>(preview.facts_leaving)), Words::tr("%n record(s)", nullptr, static_cast<int>(preview.rows.size())),
                              Words::tr("%n attachment(s)", nullptr, static_cast<int>(preview.attachments.size())), display.size(preview.payload_bytes));
    QStringList out;
    if (preview.facts_withheld > 0) out << Words::tr("%n fact(s) stay here. The recipient sees that something is kept back, not what.", nullptr, static_cast<int>(preview.facts_withheld));
    if (!preview.kept.empty()) out << Words::tr("%n record(s) stay whole. The recipient is not told of them.", nullptr, static_cast<int>(preview.kept.size()));
    if (preview.partner_facts_left_out > 0) out << Words::tr("%n fact(s) of partners stay here.", nullptr, static_cast<int>(preview.partner_facts_left_out));
    leaving.leftOut = out.join(QLatin1Char('\n'));
    leaving.policy = policyWords(preview.policy);
    leaving.passing = passingIn(preview);
    leaving.people = peopleIn(preview.people);
    leaving.mentions = mentionsIn(preview);
    return leaving;
}

Message agreementWords(const core::DisclosurePreview& preview, const SealStart& start, const Display& display) {
    if (start.agreement.isEmpty()) return {Tone::information, Words::tr("The register of your partnership has no sharing agreement."), {}, Words::tr("Its coordinators can put one in."), {}};
    if (!preview.agreement) {
        return {Tone::information, Words::tr("This goes under no sharing agreement."), {},
                Words::tr("The legal basis is none of those in “%1”.").arg(isolated(start.agreement)), {}};
    }
    const QString verdict = Words::tr("This goes under “%1”.").arg(isolated(preview.agreement->title));
    const QString since = Words::tr("As it has stood since version %1 of the register.").arg(preview.agreement->version);
    if (!start.agreementReview) return {Tone::information, verdict, since, Words::tr("It says no day on which it is to be looked at again."), {}};
    const QString day = display.day(*start.agreementReview);
    const bool past = start.agreementReview->milliseconds + core::kDayMilliseconds <= start.now.milliseconds;
    if (past) return {Tone::warning, verdict, since, Words::tr("It was to be looked at again by %1, and has not been. Tell your coordinators.").arg(day), {}};
    return {Tone::information, verdict, since, Words::tr("It is to be looked at again by %1.").arg(day), {}};
}

Message groupRefusal(const Error& error) {
    Message out = refusal(error);
    if (error.reason == "disclosure.was_withheld") out.meaning = Words::tr("Choose this agency by itself: there you can keep it back again, or tick the disclosure that this one completes.");
    return out;
}

std::vector<Message> whoSeesWhat(const core::GroupPreview& preview) {
    std::vector<Message> out;
    for (const core::GroupPreview::Agency& agency : preview.agencies) {
        if (agency.refusal) {
            const Message words = groupRefusal(*agency.refusal);
            out.push_back({Tone::stop, Words::tr("%1 would see nothing.").arg(isolated(agency.name)), {}, words.verdict + QLatin1Char(' ') + words.meaning, {}});
            continue;
        }
        const core::DisclosurePreview& one = *agency.preview;
        QStringList officers;
        for (const std::string& officer : one.officers) officers << toQt(officer);
        if (one.escrow) officers << Words::tr("the holders of the agency's escrow key");
        QStringList lines;
        if (one.facts_withheld > 0) lines << Words::tr("%n fact(s) are kept back. They see that there is something, not what.", nullptr, static_cast<int>(one.facts_withheld));
        if (!one.kept.empty()) lines << Words::tr("%n record(s) stay whole. They are not told of them.", nullptr, static_cast<int>(one.kept.size()));
        if (one.partner_facts_passed_on > 0) lines << Words::tr("%n fact(s) of partners go, each with its author's own signed word.", nullptr, static_cast<int>(one.partner_facts_passed_on));
        if (one.partner_facts_left_out > 0) lines << Words::tr("%n fact(s) of partners stay here.", nullptr, static_cast<int>(one.partner_facts_left_out));
        const PolicyWords policy = policyWords(one.policy);
        for (const Message* said : {&policy.forbids, &policy.asks}) {
            if (!said->isEmpty()) lines << said->verdict + QLatin1Char('\n') + said->meaning;
        }
        if (policy.forbids.isEmpty() && policy.asks.isEmpty()) lines << Words::tr("Policy allows this.");
        const Tone tone = !policy.forbids.isEmpty() ? Tone::stop : !policy.asks.isEmpty() ? Tone::warning : Tone::good;
        out.push_back({tone,
                       Words::tr("%1 would see %2 of %3, %4.")
                           .arg(isolated(agency.name), Words::tr("%n fact(s)", nullptr, static_cast<int>(one.facts_leaving)), Words::tr("%n record(s)", nullptr, static_cast<int>(one.rows.size())),
                                Words::tr("%n attachment(s)", nullptr, static_cast<int>(one.attachments.size()))),
                       Words::tr("Who opens it: %1").arg(listed(officers)), lines.join(QLatin1Char('\n')), {}});
    }
    return out;
}

std::vector<Row> contentRows(const core::DisclosurePreview& preview, const Display& display) {
    std::vector<Place> places;
    for (const auto& row : preview.rows) places.push_back({&row.record, &row, nullptr});
    for (const auto& kept : preview.kept) places.push_back({&kept.record, nullptr, &kept});
    std::ranges::sort(places, {}, [](const Place& place) { return std::tuple(core::catalogue().record_type(place.record->type), place.record->title, place.record->id); });
    Rows rows(display);
    for (const Place& place : places) {
        if (place.row != nullptr) rows.add(*place.row);
        else rows.add(*place.kept);
    }
    return rows.take();
}

} // namespace counterpart::ui
