// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session.h"

#include "core/audit/chain.h"
#include "core/store/session_parts.h"
#include "core/store/store_folder.h"

namespace counterpart::core {

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Session::Session(Session&&) noexcept = default;

Session& Session::operator=(Session&& other) noexcept {
    const Session ended(std::move(*this));
    m_parts = std::move(other.m_parts);
    return *this;
}

Session::~Session() {
    if (m_parts == nullptr) return;
    [[maybe_unused]] const auto published = publish_head(); // where it fails the head is behind: the next opening mends it
}

Database& Session::db() {
    return m_parts->db;
}
const Identity& Session::identity() const {
    return m_parts->identity;
}
const OfficerProfile& Session::officer() const {
    return m_parts->officer;
}
const StoreId& Session::store_id() const {
    return m_parts->slots.store;
}
const Ports& Session::ports() const {
    return m_parts->ports;
}
std::filesystem::path Session::folder() const {
    return m_parts->folder;
}
std::filesystem::path Session::blobs_folder() const {
    return m_parts->folder / kBlobsFolder;
}
const AttachmentsKey& Session::attachments_key() const {
    return m_parts->keys.attachments;
}
const OpeningReport& Session::opening() const {
    return m_parts->opening;
}
Session::Parts& Session::parts() {
    return *m_parts;
}

Result<void> Session::audit(const AuditEvent& event) {
    TRY(append_audit(db(), m_parts->ports.clock.now(), event));
    m_parts->head_moved = true;
    return {};
}

Result<AuditHead> Session::audit_head() {
    return chain_head(db());
}

Result<void> Session::publish_head() {
    if (!m_parts->head_moved) return {};
    TRY_ASSIGN(const AuditHead head, audit_head());
    TRY(write_head(m_parts->ports.files, m_parts->ports.state_folder, store_id(), head,
                   m_parts->keys.head_mac));
    m_parts->head_moved = false;
    return {};
}

} // namespace counterpart::core
