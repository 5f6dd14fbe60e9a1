-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The truth: what cannot be rebuilt from anything else. SCHEMA.md says what each table means. Times are
-- milliseconds since 1970 UTC; ids and digests are raw bytes.

-- Local: who this store belongs to, its keys' seeds, and its own settings.
CREATE TABLE store_info (
    key TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Signed changesets, ours and others', exactly as they were signed.
CREATE TABLE changeset (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    signed BLOB NOT NULL,
    author BLOB NOT NULL CHECK (length(author) = 32),
    agency BLOB NOT NULL CHECK (length(agency) = 16),
    claimed INTEGER NOT NULL,
    received INTEGER NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1))
) STRICT;
CREATE INDEX changeset_by_author ON changeset (author, id);
CREATE TRIGGER changeset_keeps BEFORE UPDATE ON changeset BEGIN
    SELECT RAISE(ABORT, 'changesets are never altered');
END;
CREATE TRIGGER changeset_stays BEFORE DELETE ON changeset BEGIN
    SELECT RAISE(ABORT, 'changesets are never deleted');
END;

-- Facts by their digest. Erasing one takes its content and leaves the digest, over which signatures go on.
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    encoded BLOB
) STRICT;
CREATE TRIGGER fact_keeps BEFORE UPDATE ON fact
WHEN NEW.id <> OLD.id OR NEW.digest <> OLD.digest OR NEW.encoded IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a fact can be erased, not altered');
END;
CREATE TRIGGER fact_stays BEFORE DELETE ON fact BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

-- Which changeset states which of the facts that are here.
CREATE TABLE stated (
    changeset INTEGER NOT NULL REFERENCES changeset (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (changeset, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX stated_by_fact ON stated (fact);
CREATE TRIGGER stated_keeps BEFORE UPDATE ON stated BEGIN
    SELECT RAISE(ABORT, 'statements are never altered');
END;
CREATE TRIGGER stated_stays BEFORE DELETE ON stated BEGIN
    SELECT RAISE(ABORT, 'statements are never deleted');
END;

-- Attachments in blobs/, each under a key of its own, wrapped. Retention may delete the row and the file.
CREATE TABLE attachment (
    attachment_id BLOB NOT NULL PRIMARY KEY CHECK (length(attachment_id) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    file TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    received INTEGER NOT NULL
) STRICT;

-- The registers of the partnerships, every version that was taken in.
CREATE TABLE register (
    version INTEGER NOT NULL,
    partnership BLOB NOT NULL CHECK (length(partnership) = 16),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    signed BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('adopted', 'proposed')),
    received INTEGER NOT NULL
) STRICT;
CREATE INDEX register_by_partnership ON register (partnership, version);
CREATE TRIGGER register_keeps BEFORE UPDATE ON register
WHEN NEW.version <> OLD.version OR NEW.partnership <> OLD.partnership OR NEW.digest <> OLD.digest
    OR NEW.signed <> OLD.signed OR NEW.received <> OLD.received
    OR (OLD.state = 'adopted' AND NEW.state <> 'adopted') BEGIN
    SELECT RAISE(ABORT, 'a register can be adopted, not altered');
END;

-- Whose word about a partnership's register is taken, since when and how it was compared.
CREATE TABLE trust (
    partnership BLOB NOT NULL PRIMARY KEY CHECK (length(partnership) = 16),
    anchor BLOB NOT NULL CHECK (length(anchor) = 32),
    confirmed INTEGER NOT NULL,
    how TEXT NOT NULL
) STRICT;

-- What left: written before the bytes do, completed after.
CREATE TABLE bundle_sent (
    id INTEGER PRIMARY KEY,
    bundle_id BLOB NOT NULL UNIQUE CHECK (length(bundle_id) = 16),
    kind TEXT NOT NULL,
    manifest BLOB NOT NULL,
    manifest_hash BLOB NOT NULL UNIQUE CHECK (length(manifest_hash) = 32),
    recipient_agency BLOB NOT NULL CHECK (length(recipient_agency) = 16),
    case_record BLOB CHECK (length(case_record) = 16),
    created INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'written', 'failed')),
    file_size INTEGER
) STRICT;
CREATE INDEX bundle_sent_by_case ON bundle_sent (case_record);
CREATE TRIGGER bundle_sent_keeps BEFORE UPDATE ON bundle_sent
WHEN NEW.id <> OLD.id OR NEW.bundle_id <> OLD.bundle_id OR NEW.kind <> OLD.kind
    OR NEW.manifest <> OLD.manifest OR NEW.manifest_hash <> OLD.manifest_hash
    OR NEW.recipient_agency <> OLD.recipient_agency OR NEW.case_record IS NOT OLD.case_record
    OR NEW.created <> OLD.created OR OLD.state <> 'intended' BEGIN
    SELECT RAISE(ABORT, 'what was sent is completed once and never altered');
END;
CREATE TRIGGER bundle_sent_stays BEFORE DELETE ON bundle_sent BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

-- To whom, with the number of each for that recipient. Only a bundle that failed, and so never left, leaves its
-- number for the next one.
CREATE TABLE bundle_sent_to (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    recipient BLOB NOT NULL CHECK (length(recipient) = 32),
    counter INTEGER NOT NULL CHECK (counter > 0),
    PRIMARY KEY (recipient, counter, bundle)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_sent_to_by_bundle ON bundle_sent_to (bundle);
CREATE TRIGGER bundle_sent_to_keeps BEFORE UPDATE ON bundle_sent_to BEGIN
    SELECT RAISE(ABORT, 'counters are never altered');
END;
CREATE TRIGGER bundle_sent_to_stays BEFORE DELETE ON bundle_sent_to BEGIN
    SELECT RAISE(ABORT, 'counters are never deleted');
END;

CREATE TABLE bundle_sent_fact (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_sent_fact_by_fact ON bundle_sent_fact (fact);
CREATE TRIGGER bundle_sent_fact_keeps BEFORE UPDATE ON bundle_sent_fact BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_fact_stays BEFORE DELETE ON bundle_sent_fact BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

-- What came: also what was refused, so that it is known when it comes again.
CREATE TABLE bundle_received (
    id INTEGER PRIMARY KEY,
    bundle_id BLOB NOT NULL CHECK (length(bundle_id) = 16),
    manifest BLOB NOT NULL,
    manifest_hash BLOB NOT NULL UNIQUE CHECK (length(manifest_hash) = 32),
    kind TEXT NOT NULL,
    sender BLOB NOT NULL CHECK (length(sender) = 32),
    counter INTEGER NOT NULL CHECK (counter > 0),
    previous BLOB CHECK (length(previous) = 32),
    received INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('imported', 'refused')),
    reason TEXT,
    UNIQUE (sender, counter)
) STRICT;
CREATE TRIGGER bundle_received_keeps BEFORE UPDATE ON bundle_received
WHEN NEW.id <> OLD.id OR NEW.bundle_id <> OLD.bundle_id OR NEW.manifest <> OLD.manifest
    OR NEW.manifest_hash <> OLD.manifest_hash OR NEW.kind <> OLD.kind OR NEW.sender <> OLD.sender
    OR NEW.counter <> OLD.counter OR NEW.previous IS NOT OLD.previous BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;
CREATE TRIGGER bundle_received_stays BEFORE DELETE ON bundle_received BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TABLE bundle_received_fact (
    bundle INTEGER NOT NULL REFERENCES bundle_received (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_received_fact_by_fact ON bundle_received_fact (fact);

-- Recipients' signed word that a bundle came, was taken in or refused.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    manifest_hash BLOB NOT NULL CHECK (length(manifest_hash) = 32),
    signed BLOB NOT NULL UNIQUE,
    by_officer BLOB NOT NULL CHECK (length(by_officer) = 32),
    result TEXT NOT NULL,
    reason TEXT,
    received INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_by_manifest ON receipt (manifest_hash);
CREATE TRIGGER receipt_keeps BEFORE UPDATE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipts are never altered');
END;
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipts are never deleted');
END;

-- The log: a hash chain, see core/audit/AUDIT.md.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    operation TEXT NOT NULL,
    subject BLOB NOT NULL,
    detail BLOB NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, seq);
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log is never altered');
END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log is never shortened');
END;
