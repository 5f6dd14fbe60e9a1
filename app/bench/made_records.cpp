// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/made_records.h"

#include "core/changeset/codec.h"

#include <iterator>

namespace counterpart::bench {

namespace {

class Draft {
public:
    explicit Draft(Random& random) : m_random(random), m_record(random.make<core::RecordId>()) {}
    void say(std::string_view attribute, core::Value value) {
        facts.push_back(core::new_fact(m_random, m_record, attribute, std::move(value)));
    }
    void text(std::string_view attribute, const std::string& text) {
        if (!text.empty()) say(attribute, text);
    }
    void code(std::string_view attribute, std::string_view code) { say(attribute, core::Code{std::string(code)}); }

    std::vector<core::Fact> facts;

private:
    Random& m_random;
    core::RecordId m_record;
};

} // namespace

std::vector<core::Fact> facts_of(const Person& person, Random& random) {
    Draft draft(random);
    draft.code(core::kTypeAttribute, "person");
    draft.text("name", person.name);
    if (const auto born = core::parse_partial_date(person.date_of_birth)) draft.say("date_of_birth", *born);
    draft.code("sex", person.sex);
    draft.text("phone", person.phone);
    draft.text("address_text", person.address);
    draft.text("postcode", person.postcode);
    draft.text("local_reference", person.reference);
    draft.text("alias", person.alias);
    draft.text("occupation", person.occupation);
    draft.code("retention_group", "mopi_3");
    draft.say("looked_after", false);
    draft.code("consent", "not_sought");
    draft.say("interpreter", false);
    draft.facts.resize(kFactsOfAPerson);
    return std::move(draft.facts);
}

std::vector<core::Fact> vehicle_facts_of(const Person& person, Random& random) {
    if (person.vehicle.empty()) return {};
    Draft draft(random);
    draft.code(core::kTypeAttribute, "vehicle");
    std::string mark = person.vehicle;
    std::erase(mark, ' ');
    draft.text("registration", mark);
    draft.code("kind", "car");
    return std::move(draft.facts);
}

std::vector<core::SignedFacts> SignedBatch::views() const {
    std::vector<core::SignedFacts> out;
    out.reserve(items.size());
    for (const Item& item : items) out.push_back({item.changeset, {item.encoded.begin(), item.encoded.end()}});
    return out;
}

SignedBatch sign_batch(std::vector<std::vector<core::Fact>> records, const core::Author& author) {
    SignedBatch out;
    std::optional<Digest> previous;
    const auto sign = [&](SignedBatch::Item& item) {
        std::vector<Digest> digests;
        digests.reserve(item.encoded.size());
        for (const Bytes& fact : item.encoded) digests.push_back(core::digest_of_fact(fact));
        item.changeset =
            core::sign_changeset(author.identity, author.agency, author.now, previous, digests, author.random);
        previous = core::digest_of_changeset(item.changeset);
    };
    for (auto& record : records) {
        if (record.empty()) continue;
        if (out.items.empty() || out.items.back().facts.size() + record.size() > core::kMaxChangesetFacts) {
            if (!out.items.empty()) sign(out.items.back());
            out.items.emplace_back();
        }
        SignedBatch::Item& item = out.items.back();
        for (const core::Fact& fact : record) item.encoded.push_back(core::encode(fact));
        std::ranges::move(record, std::back_inserter(item.facts));
    }
    if (!out.items.empty()) sign(out.items.back());
    return out;
}

} // namespace counterpart::bench
