// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_form_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/records.h"
#include "core/usecase/search.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

/// What the program states by itself, or what has a way in of its own.
bool isFilledElsewhere(const core::Attribute& attribute, bool statement) {
    return attribute.id == "type" || attribute.id == "case" || attribute.id == "file_name" || attribute.kind == core::AttributeKind::attachment || (statement && attribute.fixed);
}

FieldKind kindOf(core::AttributeKind kind) {
    switch (kind) {
    case core::AttributeKind::text: return FieldKind::line;
    case core::AttributeKind::long_text: return FieldKind::text;
    case core::AttributeKind::integer: return FieldKind::number;
    case core::AttributeKind::boolean: return FieldKind::yesNo;
    case core::AttributeKind::instant: return FieldKind::moment;
    case core::AttributeKind::date: return FieldKind::date;
    case core::AttributeKind::code: return FieldKind::choice;
    case core::AttributeKind::record:
    case core::AttributeKind::attachment: return FieldKind::pick;
    }
    return FieldKind::line;
}

std::vector<Choice> picksOf(const core::CaseView& view, const std::vector<std::string>& types) {
    std::vector<Choice> picks;
    const auto add = [&](const core::RecordSummary& record) {
        if (!types.empty() && std::ranges::find(types, record.type) == types.end()) return;
        picks.push_back({toQt(to_hex(record.id.view())), toQt(record.title), toQt(record.type_label)});
    };
    add(view.record.summary);
    for (const core::RecordSummary& record : view.records) {
        if (record.type != "link") add(record);
    }
    return picks;
}

Field fieldOf(const core::Attribute& attribute, const core::CaseView* view) {
    Field field{toQt(attribute.id), toQt(attribute.label), toQt(attribute.hint), kindOf(attribute.kind), attribute.required, static_cast<int>(attribute.max), {}, attribute.many};
    if (field.kind == FieldKind::choice) field.choices = choicesOf(attribute.vocabulary);
    if (field.kind == FieldKind::pick && view != nullptr) field.choices = picksOf(*view, attribute.types);
    return field;
}

std::vector<core::Assignment> assignments(const QMultiMap<QString, QString>& values) {
    std::vector<core::Assignment> out;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.value().trimmed().isEmpty()) out.push_back({toUtf8(it.key()), toUtf8(it.value())});
    }
    return out;
}

} // namespace

std::vector<Choice> RecordFormPresenter::types() {
    std::vector<Choice> types;
    for (const core::RecordType& type : core::catalogue().record_types()) {
        if (type.id != "case" && type.id != "link") types.push_back({toQt(type.id), toQt(type.label), {}});
    }
    return types;
}

void RecordFormPresenter::startCase() {
    m_purpose = Purpose::newCase;
    offer(tr("New case"), "case", {});
}

void RecordFormPresenter::startRecord(const QString& type, const QByteArray& caseId) {
    m_purpose = Purpose::newRecord;
    m_case = caseId;
    const core::RecordType* found = core::catalogue().record_type(toUtf8(type));
    offer(tr("New record: %1").arg(found != nullptr ? toQt(found->label) : type), toUtf8(type), caseId);
}

void RecordFormPresenter::startStatement(const RecordHead& about, const QByteArray& caseId) {
    m_purpose = Purpose::statement;
    m_record = about.id;
    offer(tr("State something about %1").arg(isolated(about.title)), toUtf8(about.typeId), caseId);
}

void RecordFormPresenter::startLink(const RecordHead& from, const QByteArray& caseId) {
    m_purpose = Purpose::link;
    m_case = caseId;
    m_record = from.id;
    m_type = toUtf8(from.typeId);
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return core::show_case(session, id); },
        [this, title = from.title](const core::CaseView& view) {
            Field to{QStringLiteral("to"), tr("Record"), tr("What it is linked to."), FieldKind::pick, true, 0, picksOf(view, {}), false};
            std::erase_if(to.choices, [this](const Choice& choice) { return choice.id == QString::fromLatin1(m_record.toHex()); });
            Field role{QStringLiteral("role"), tr("Role"), {}, FieldKind::choice, true, 0, choicesOf("link_role"), false};
            Field strength{QStringLiteral("strength"), tr("Strength"), {}, FieldKind::choice, true, 0, choicesOf("link_strength"), false};
            m_fields = {role, to, strength};
            Q_EMIT formReady(tr("New link from %1").arg(isolated(title)), m_fields);
        });
}

void RecordFormPresenter::offer(const QString& heading, const std::string& type, const QByteArray& caseId) {
    m_type = type;
    const auto fields = [statement = m_purpose == Purpose::statement, type](const core::CaseView* view) {
        std::vector<Field> out;
        const core::RecordType* found = core::catalogue().record_type(type);
        if (found == nullptr) return out;
        for (const core::Attribute& attribute : found->attributes) {
            if (isFilledElsewhere(attribute, statement)) continue;
            out.push_back(fieldOf(attribute, view));
            if (statement) out.back().required = false; // it is stated already
        }
        std::ranges::stable_sort(out, std::ranges::greater{}, &Field::required);
        return out;
    };
    if (caseId.isEmpty()) {
        m_fields = fields(nullptr);
        Q_EMIT formReady(heading, m_fields);
        return;
    }
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return core::show_case(session, id); },
        [this, heading, fields](const core::CaseView& view) {
            m_fields = fields(&view);
            Q_EMIT formReady(heading, m_fields);
        });
}

bool RecordFormPresenter::isName(const QString& field) const {
    const core::RecordType* type = core::catalogue().record_type(m_type);
    return m_purpose == Purpose::newRecord && type != nullptr && !type->title.empty() && toQt(type->title.front()) == field;
}

void RecordFormPresenter::lookForSame(const QString& name) {
    const quint64 asked = ++m_looked;
    if (m_purpose != Purpose::newRecord || name.trimmed().size() < 3) {
        Q_EMIT sameFound({});
        return;
    }
    constexpr std::size_t kMost = 4;
    runOr([request = core::SearchRequest{toUtf8(name.trimmed()), m_type, kMost}](core::Session& session, core::Progress&) { return core::search(session, request); },
          [this, asked](const core::SearchReport& report) {
              if (asked != m_looked) return;
              std::vector<Choice> records;
              for (const core::SearchHit& hit : report.hits) records.push_back({toQt(to_hex(hit.record.id.view())), toQt(hit.record.title), toQt(hit.record.type_label)});
              Q_EMIT sameFound(records);
          },
          [this](const Error&) { Q_EMIT sameFound({}); }); // a name that cannot be searched for is no refusal
}

void RecordFormPresenter::save(const QMultiMap<QString, QString>& values) {
    if (isBusy()) return; // a second press
    Q_EMIT said({});
    std::vector<FieldProblem> missing;
    for (const Field& field : m_fields) {
        if (field.required && values.value(field.id).trimmed().isEmpty()) missing.push_back({field.id, field.label, tr("This is needed.")});
        else if (field.kind == FieldKind::text && field.max > 0 && values.value(field.id).size() > field.max) missing.push_back({field.id, field.label, tr("This is too long.")});
    }
    Q_EMIT problems(missing);
    if (!missing.empty()) return;
    runOr(
        [purpose = m_purpose, type = m_type, in = toId<core::RecordId>(m_case), record = toId<core::RecordId>(m_record),
         stated = assignments(values), role = toUtf8(values.value(QStringLiteral("role"))), strength = toUtf8(values.value(QStringLiteral("strength"))),
         other = QByteArray::fromHex(values.value(QStringLiteral("to")).toLatin1())](core::Session& session, core::Progress&) -> Result<core::RecordId> {
            switch (purpose) {
            case Purpose::newCase: return core::new_case(session, stated);
            case Purpose::newRecord: return core::new_record(session, type, in, stated);
            case Purpose::statement: TRY(core::set_record(session, record, stated)); return record;
            case Purpose::link: {
                core::LinkRequest request{record, role, toId<core::RecordId>(other), strength, in};
                if (strength.empty()) request.strength = "unconfirmed";
                return core::link_records(session, request);
            }
            }
            return record;
        },
        [this](const core::RecordId& record) { Q_EMIT saved(toQt(record)); }, [this](const Error& error) { refusedSave(error); });
}

void RecordFormPresenter::refusedSave(const Error& error) {
    Message message = refusal(error);
    if (const core::Attribute* attribute = core::catalogue().attribute(m_type, error.detail)) {
        message.who = toQt(attribute->label);
        Q_EMIT fieldRefused(toQt(attribute->id), message.verdict);
        Q_EMIT problems({{toQt(attribute->id), toQt(attribute->label), message.verdict}});
    }
    Q_EMIT said(message);
}

} // namespace counterpart::ui
