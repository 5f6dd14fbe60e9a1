// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/groups.h"
#include "core/usecase/disclosures.h"

namespace counterpart::core {

/// A group as it stands now, by the register.
struct GroupView {
    struct Agency {
        AgencyId id;
        std::string name;
        bool reachable = false;            ///< it is in the partnership, and somebody there can open a bundle now
        std::vector<std::string> officers; ///< those chosen; empty: all
    };
    std::string name;
    GroupTerms terms;
    std::vector<Agency> agencies; ///< by name
};

struct NewGroup {
    std::string name;
    std::vector<std::string> agencies; ///< by name, or id
    std::vector<Thumbprint> officers;  ///< of those agencies; an agency of which none is named: all of it
    GroupTerms terms;
};
/// "group.bad_name", "group.empty", "group.too_many", "group.officer_elsewhere", "disclosure.unknown_consent",
/// "disclosure.unknown_gateway", "disclosure.text_too_long", "handling.*", "value.*" (invalid_argument); "partnership.none",
/// "partnership.unknown_agency", "template.unknown" (not_found); "disclosure.to_own_agency" (denied); "group.name_taken"
/// (conflict).
Result<GroupView> new_group(Session&, const NewGroup&);
Result<std::vector<GroupView>> list_groups(Session&);
/// "group.unknown" (not_found).
Result<GroupView> show_group(Session&, std::string_view name);
/// Forgets the group, not what was disclosed to it. "group.unknown".
Result<void> remove_group(Session&, std::string_view name);

/// A disclosure to every agency of a group. What the officer says in `request` wins over the group's terms, and those
/// over the template; whom it is for is the group's to say.
struct GroupRequest {
    std::string group;
    std::string template_id; ///< empty: the group's
    SealRequest request;
};

/// Who would see what. Policy's "no", or a refusal, of one agency does not hide the others.
struct GroupPreview {
    struct Agency {
        std::string name;
        std::optional<DisclosurePreview> preview;
        std::optional<Error> refusal; ///< where there is no preview
    };
    std::vector<Agency> agencies;
    Digest digest; ///< over each preview's, in this order
};
/// "group.unknown", "template.unknown" (not_found), and for the store as a whole "store.*", "partnership.none".
Result<GroupPreview> preview_group(Session&, const GroupRequest&);

struct SealedForGroup {
    std::filesystem::path file;
    SealedBundle bundle;
};
/// One bundle for each agency, under random names in `folder`. Each is a disclosure of its own. Before the first file is
/// written every one has been allowed: a refusal for one is one for all (detail: the agency). A write that fails ends it; what was
/// written before stands. preview_group()'s and seal_disclosure()'s reasons; "group.agency_left" (denied).
Result<std::vector<SealedForGroup>> seal_group(Session&, const GroupRequest&, const std::filesystem::path& folder,
                                               const std::optional<Digest>& expected, Progress&);

} // namespace counterpart::core
