-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Disclosures that this store has opened, whatever became of them; and our own signed word on each, a row for each stage
-- that was reached (core/bundle/BUNDLE.md, "A receipt").
CREATE TABLE bundle_seen (
    manifest_hash BLOB NOT NULL PRIMARY KEY CHECK (length(manifest_hash) = 32),
    bundle_id BLOB NOT NULL CHECK (length(bundle_id) = 16),
    manifest BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_seen_by_id ON bundle_seen (bundle_id);
CREATE TRIGGER bundle_seen_keeps BEFORE UPDATE ON bundle_seen BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;
CREATE TRIGGER bundle_seen_stays BEFORE DELETE ON bundle_seen BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    manifest_hash BLOB NOT NULL REFERENCES bundle_seen (manifest_hash),
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    signed BLOB NOT NULL,
    made INTEGER NOT NULL,
    UNIQUE (manifest_hash, stage)
) STRICT;
CREATE TRIGGER answer_keeps BEFORE UPDATE ON answer BEGIN
    SELECT RAISE(ABORT, 'answers are never altered');
END;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer BEGIN
    SELECT RAISE(ABORT, 'answers are never deleted');
END;

INSERT INTO bundle_seen (manifest_hash, bundle_id, manifest)
    SELECT manifest_hash, bundle_id, manifest FROM bundle_received WHERE kind = 'disclosure';

-- Of which some records were taken in, and others not yet.
CREATE TABLE bundle_received_part (
    bundle INTEGER NOT NULL PRIMARY KEY REFERENCES bundle_received (id)
) STRICT;
