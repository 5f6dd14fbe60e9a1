-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Signed manifests that cannot both be true with one that came before (bundle_received, `against`): two with one number
-- for us, or one that denies the other. Either is signed by the sender, so the two together prove it; the bundle itself
-- was refused. core/bundle/evidence.h.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    manifest_hash BLOB NOT NULL UNIQUE CHECK (length(manifest_hash) = 32),
    manifest BLOB NOT NULL,
    against BLOB NOT NULL REFERENCES bundle_received (manifest_hash),
    reason TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT;
CREATE TRIGGER evidence_keeps BEFORE UPDATE ON evidence BEGIN
    SELECT RAISE(ABORT, 'evidence is never altered');
END;
CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence BEGIN
    SELECT RAISE(ABORT, 'evidence is never deleted');
END;
