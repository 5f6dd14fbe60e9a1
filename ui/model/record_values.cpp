// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/record_values.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace counterpart::ui {

namespace {

const core::AttributeView* attributeOf(const core::RecordView& record, std::string_view attribute) {
    const auto found = std::ranges::find(record.attributes, attribute, &core::AttributeView::attribute);
    return found == record.attributes.end() || found->claims.empty() ? nullptr : &*found;
}

} // namespace

const core::ClaimView* claimOf(const core::RecordView& record, std::string_view attribute) {
    const core::AttributeView* found = attributeOf(record, attribute);
    return found == nullptr ? nullptr : &found->claims.front();
}

QString valueOf(const core::RecordView& record, std::string_view attribute, const Display& display) {
    const core::ClaimView* claim = claimOf(record, attribute);
    return claim == nullptr ? QString() : display.value(*claim);
}

QStringList valuesOf(const core::RecordView& record, std::string_view attribute, const Display& display) {
    QStringList out;
    if (const core::AttributeView* found = attributeOf(record, attribute)) {
        for (const core::ClaimView& claim : found->claims) out << display.value(claim);
    }
    out.removeDuplicates();
    return out;
}

std::string codeOf(const core::RecordView& record, std::string_view attribute) {
    const core::ClaimView* claim = claimOf(record, attribute);
    const auto* code = claim == nullptr ? nullptr : std::get_if<core::Code>(&claim->value);
    return code == nullptr ? std::string() : code->code;
}

const core::PartialDate* dateOf(const core::RecordView& record, std::string_view attribute) {
    const core::ClaimView* claim = claimOf(record, attribute);
    return claim == nullptr ? nullptr : std::get_if<core::PartialDate>(&claim->value);
}

qlonglong orderOf(const core::PartialDate* date) {
    return date == nullptr ? std::numeric_limits<qlonglong>::max() : (qlonglong{date->year} * 100 + date->month) * 100 + date->day;
}

QString meaningOf(std::string_view vocabulary, const std::string& code) {
    if (code.empty()) return {};
    const core::VocabularyCode* found = core::catalogue().code(vocabulary, code);
    if (found == nullptr || found->definition.empty()) return toQt(core::catalogue().label_of(vocabulary, code));
    return QCoreApplication::translate("RecordValues", "%1: %2", "a grade, and what it means").arg(toQt(found->label), toQt(found->definition));
}

} // namespace counterpart::ui
