-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What partners wrote and others pass on: the author's own signed manifest goes along (core/bundle/BUNDLE.md, "An
-- origin"). Of a bundle that came, the manifest; of one of ours, which of those that came here went with it.
CREATE TABLE bundle_origin (
    bundle INTEGER NOT NULL REFERENCES bundle_received (id),
    manifest_hash BLOB NOT NULL CHECK (length(manifest_hash) = 32),
    manifest BLOB NOT NULL,
    PRIMARY KEY (manifest_hash, bundle)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_origin_by_bundle ON bundle_origin (bundle);
CREATE TRIGGER bundle_origin_keeps BEFORE UPDATE ON bundle_origin BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;
CREATE TRIGGER bundle_origin_stays BEFORE DELETE ON bundle_origin BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TABLE bundle_sent_origin (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    manifest_hash BLOB NOT NULL REFERENCES bundle_received (manifest_hash),
    PRIMARY KEY (bundle, manifest_hash)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bundle_sent_origin_keeps BEFORE UPDATE ON bundle_sent_origin BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_origin_stays BEFORE DELETE ON bundle_sent_origin BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;
