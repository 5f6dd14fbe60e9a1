CREATE TRIGGER answer_keeps BEFORE UPDATE ON answer BEGIN
    SELECT RAISE(ABORT, 'answers are never altered');
END;

CREATE TRIGGER answer_stays BEFORE DELETE ON answer BEGIN
    SELECT RAISE(ABORT, 'answers are never deleted');
END;

CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log is never altered');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the log is never shortened');
END;

CREATE TRIGGER bundle_origin_keeps BEFORE UPDATE ON bundle_origin BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;

CREATE TRIGGER bundle_origin_stays BEFORE DELETE ON bundle_origin BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TRIGGER bundle_received_keeps BEFORE UPDATE ON bundle_received
WHEN NEW.id <> OLD.id OR NEW.bundle_id <> OLD.bundle_id OR NEW.manifest <> OLD.manifest
    OR NEW.manifest_hash <> OLD.manifest_hash OR NEW.kind <> OLD.kind OR NEW.sender <> OLD.sender
    OR NEW.counter <> OLD.counter OR NEW.previous IS NOT OLD.previous BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;

CREATE TRIGGER bundle_received_stays BEFORE DELETE ON bundle_received BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TRIGGER bundle_seen_keeps BEFORE UPDATE ON bundle_seen BEGIN
    SELECT RAISE(ABORT, 'what was received is never altered');
END;

CREATE TRIGGER bundle_seen_stays BEFORE DELETE ON bundle_seen BEGIN
    SELECT RAISE(ABORT, 'what was received is never forgotten');
END;

CREATE TRIGGER bundle_sent_approval_keeps BEFORE UPDATE ON bundle_sent_approval BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_approval_stays BEFORE DELETE ON bundle_sent_approval BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_corrects_keeps BEFORE UPDATE ON bundle_sent_corrects BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_corrects_stays BEFORE DELETE ON bundle_sent_corrects BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_fact_keeps BEFORE UPDATE ON bundle_sent_fact BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_fact_stays BEFORE DELETE ON bundle_sent_fact BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_keeps BEFORE UPDATE ON bundle_sent
WHEN NEW.id <> OLD.id OR NEW.bundle_id <> OLD.bundle_id OR NEW.kind <> OLD.kind
    OR NEW.manifest <> OLD.manifest OR NEW.manifest_hash <> OLD.manifest_hash
    OR NEW.recipient_agency <> OLD.recipient_agency OR NEW.case_record IS NOT OLD.case_record
    OR NEW.created <> OLD.created OR OLD.state <> 'intended' BEGIN
    SELECT RAISE(ABORT, 'what was sent is completed once and never altered');
END;

CREATE TRIGGER bundle_sent_origin_keeps BEFORE UPDATE ON bundle_sent_origin BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_origin_stays BEFORE DELETE ON bundle_sent_origin BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_policy_keeps BEFORE UPDATE ON bundle_sent_policy BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_policy_stays BEFORE DELETE ON bundle_sent_policy BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_set_aside_keeps BEFORE UPDATE ON bundle_sent_set_aside BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER bundle_sent_set_aside_stays BEFORE DELETE ON bundle_sent_set_aside BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_stays BEFORE DELETE ON bundle_sent BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER bundle_sent_to_keeps BEFORE UPDATE ON bundle_sent_to BEGIN
    SELECT RAISE(ABORT, 'counters are never altered');
END;

CREATE TRIGGER bundle_sent_to_stays BEFORE DELETE ON bundle_sent_to BEGIN
    SELECT RAISE(ABORT, 'counters are never deleted');
END;

CREATE TRIGGER bundle_sent_withheld_keeps BEFORE UPDATE ON bundle_sent_withheld BEGIN
    SELECT RAISE(ABORT, 'what was kept back is never altered');
END;

CREATE TRIGGER bundle_sent_withheld_stays BEFORE DELETE ON bundle_sent_withheld BEGIN
    SELECT RAISE(ABORT, 'what was kept back is never forgotten');
END;

CREATE TRIGGER changeset_keeps BEFORE UPDATE ON changeset BEGIN
    SELECT RAISE(ABORT, 'changesets are never altered');
END;

CREATE TRIGGER changeset_stays BEFORE DELETE ON changeset BEGIN
    SELECT RAISE(ABORT, 'changesets are never deleted');
END;

CREATE TRIGGER evidence_keeps BEFORE UPDATE ON evidence BEGIN
    SELECT RAISE(ABORT, 'evidence is never altered');
END;

CREATE TRIGGER evidence_stays BEFORE DELETE ON evidence BEGIN
    SELECT RAISE(ABORT, 'evidence is never deleted');
END;

CREATE TRIGGER fact_keeps BEFORE UPDATE ON fact
WHEN NEW.id <> OLD.id OR NEW.digest <> OLD.digest OR (NEW.encoded IS NULL) = (OLD.encoded IS NULL) BEGIN
    SELECT RAISE(ABORT, 'a fact can be erased and come back, not altered');
END;

CREATE TRIGGER fact_stays BEFORE DELETE ON fact BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

CREATE TRIGGER letter_keeps BEFORE UPDATE ON letter BEGIN
    SELECT RAISE(ABORT, 'letters are never altered');
END;

CREATE TRIGGER letter_passed_on_keeps BEFORE UPDATE ON letter_passed_on BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;

CREATE TRIGGER letter_passed_on_stays BEFORE DELETE ON letter_passed_on BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TRIGGER letter_stays BEFORE DELETE ON letter BEGIN
    SELECT RAISE(ABORT, 'letters are never deleted');
END;

CREATE TRIGGER receipt_keeps BEFORE UPDATE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipts are never altered');
END;

CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt BEGIN
    SELECT RAISE(ABORT, 'receipts are never deleted');
END;

CREATE TRIGGER register_keeps BEFORE UPDATE ON register
WHEN NEW.version <> OLD.version OR NEW.partnership <> OLD.partnership OR NEW.digest <> OLD.digest
    OR NEW.signed <> OLD.signed OR NEW.received <> OLD.received
    OR (OLD.state = 'adopted' AND NEW.state <> 'adopted') BEGIN
    SELECT RAISE(ABORT, 'a register can be adopted, not altered');
END;

CREATE TRIGGER stated_keeps BEFORE UPDATE ON stated BEGIN
    SELECT RAISE(ABORT, 'statements are never altered');
END;

CREATE TRIGGER stated_stays BEFORE DELETE ON stated BEGIN
    SELECT RAISE(ABORT, 'statements are never deleted');
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

CREATE TABLE attachment (
    attachment_id BLOB NOT NULL PRIMARY KEY CHECK (length(attachment_id) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    file TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL,
    received INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    operation TEXT NOT NULL,
    subject BLOB NOT NULL,
    detail BLOB NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
) STRICT;

CREATE TABLE bundle_origin (
    bundle INTEGER NOT NULL REFERENCES bundle_received (id),
    manifest_hash BLOB NOT NULL CHECK (length(manifest_hash) = 32),
    manifest BLOB NOT NULL,
    PRIMARY KEY (manifest_hash, bundle)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE bundle_received_fact (
    bundle INTEGER NOT NULL REFERENCES bundle_received (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_received_part (
    bundle INTEGER NOT NULL PRIMARY KEY REFERENCES bundle_received (id)
) STRICT;

CREATE TABLE bundle_seen (
    manifest_hash BLOB NOT NULL PRIMARY KEY CHECK (length(manifest_hash) = 32),
    bundle_id BLOB NOT NULL CHECK (length(bundle_id) = 16),
    manifest BLOB NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE bundle_sent_approval (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    approval BLOB NOT NULL REFERENCES letter (digest),
    PRIMARY KEY (approval, bundle)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_corrects (
    bundle INTEGER PRIMARY KEY REFERENCES bundle_sent (id),
    corrects INTEGER NOT NULL REFERENCES bundle_sent (id)
) STRICT;

CREATE TABLE bundle_sent_fact (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_origin (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    manifest_hash BLOB NOT NULL REFERENCES bundle_received (manifest_hash),
    PRIMARY KEY (bundle, manifest_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_policy (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    place INTEGER NOT NULL,
    rule TEXT NOT NULL,
    ruling TEXT NOT NULL,
    PRIMARY KEY (bundle, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_set_aside (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    rule TEXT NOT NULL,
    PRIMARY KEY (bundle, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_to (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    recipient BLOB NOT NULL CHECK (length(recipient) = 32),
    counter INTEGER NOT NULL CHECK (counter > 0),
    PRIMARY KEY (recipient, counter, bundle)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_sent_withheld (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    kept_by TEXT NOT NULL,
    PRIMARY KEY (bundle, fact)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE claim (
    record    INTEGER NOT NULL,
    fact      INTEGER NOT NULL,
    changeset INTEGER NOT NULL,
    PRIMARY KEY (record, fact, changeset)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    manifest_hash BLOB NOT NULL UNIQUE CHECK (length(manifest_hash) = 32),
    manifest BLOB NOT NULL,
    against BLOB NOT NULL REFERENCES bundle_received (manifest_hash),
    reason TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT;

CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    encoded BLOB
) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    letter_id BLOB NOT NULL UNIQUE CHECK (length(letter_id) = 16),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    kind TEXT NOT NULL,
    signed BLOB NOT NULL,
    author BLOB NOT NULL CHECK (length(author) = 32),
    from_agency BLOB NOT NULL CHECK (length(from_agency) = 16),
    to_agency BLOB NOT NULL CHECK (length(to_agency) = 16),
    about BLOB CHECK (length(about) = 32),
    answers BLOB CHECK (length(answers) = 32),
    since INTEGER NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    sent INTEGER REFERENCES bundle_sent (id),
    received INTEGER REFERENCES bundle_received (id)
) STRICT;

CREATE TABLE letter_passed_on (
    letter BLOB NOT NULL REFERENCES letter (digest),
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    PRIMARY KEY (letter, bundle)
) STRICT, WITHOUT ROWID;

CREATE TABLE projection_version (version INTEGER NOT NULL) STRICT;

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    manifest_hash BLOB NOT NULL CHECK (length(manifest_hash) = 32),
    signed BLOB NOT NULL UNIQUE,
    by_officer BLOB NOT NULL CHECK (length(by_officer) = 32),
    result TEXT NOT NULL,
    reason TEXT,
    received INTEGER NOT NULL
) STRICT;

CREATE TABLE recipient_group (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(name) > 0),
    template TEXT NOT NULL, -- here and below: empty is "not said"
    purpose TEXT NOT NULL,
    gateway TEXT NOT NULL,
    consent TEXT NOT NULL,
    handling_code TEXT NOT NULL,
    conditions TEXT NOT NULL,
    onward TEXT NOT NULL
) STRICT;

CREATE TABLE recipient_group_agency (
    recipient_group INTEGER NOT NULL REFERENCES recipient_group (id) ON DELETE CASCADE,
    agency BLOB NOT NULL CHECK (length(agency) = 16),
    PRIMARY KEY (recipient_group, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE recipient_group_officer (
    recipient_group INTEGER NOT NULL,
    agency BLOB NOT NULL,
    officer BLOB NOT NULL CHECK (length(officer) = 32),
    PRIMARY KEY (recipient_group, agency, officer),
    FOREIGN KEY (recipient_group, agency) REFERENCES recipient_group_agency (recipient_group, agency) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
    id       INTEGER PRIMARY KEY,
    record   BLOB NOT NULL UNIQUE CHECK (length(record) = 16),
    type     TEXT NOT NULL,    -- empty where no type has been stated
    title    TEXT NOT NULL,
    marking  TEXT NOT NULL,
    status   TEXT NOT NULL,    -- a code
    agencies BLOB NOT NULL,    -- 16 bytes each, ascending
    changed  INTEGER NOT NULL, -- milliseconds
    conflict INTEGER NOT NULL
) STRICT;

CREATE TABLE reference (
    target    BLOB NOT NULL,    -- 16 bytes: a record; 32: an attachment
    attribute TEXT NOT NULL,
    record    INTEGER NOT NULL, -- who points
    PRIMARY KEY (target, attribute, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE register (
    version INTEGER NOT NULL,
    partnership BLOB NOT NULL CHECK (length(partnership) = 16),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    signed BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('adopted', 'proposed')),
    received INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
    name, identifier, text, sound,
    content = '', tokenize = "unicode61 remove_diacritics 2");

CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE stated (
    changeset INTEGER NOT NULL REFERENCES changeset (id),
    fact INTEGER NOT NULL REFERENCES fact (id),
    PRIMARY KEY (changeset, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE store_info (
    key TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE trust (
    partnership BLOB NOT NULL PRIMARY KEY CHECK (length(partnership) = 16),
    anchor BLOB NOT NULL CHECK (length(anchor) = 32),
    confirmed INTEGER NOT NULL,
    how TEXT NOT NULL
) STRICT;

CREATE TABLE unfinished (
    part TEXT NOT NULL PRIMARY KEY,
    bundle INTEGER REFERENCES bundle_sent (id),
    act TEXT NOT NULL,
    subject BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_by_subject ON audit (subject, seq);

CREATE INDEX bundle_origin_by_bundle ON bundle_origin (bundle);

CREATE INDEX bundle_received_fact_by_fact ON bundle_received_fact (fact);

CREATE INDEX bundle_seen_by_id ON bundle_seen (bundle_id);

CREATE INDEX bundle_sent_by_case ON bundle_sent (case_record);

CREATE INDEX bundle_sent_corrects_by ON bundle_sent_corrects (corrects);

CREATE INDEX bundle_sent_fact_by_fact ON bundle_sent_fact (fact);

CREATE INDEX bundle_sent_to_by_bundle ON bundle_sent_to (bundle);

CREATE INDEX changeset_by_author ON changeset (author, id);

CREATE INDEX letter_by_about ON letter (about) WHERE about IS NOT NULL;

CREATE INDEX letter_by_answers ON letter (answers) WHERE answers IS NOT NULL;

CREATE INDEX letter_by_kind ON letter (kind, id);

CREATE INDEX receipt_by_manifest ON receipt (manifest_hash);

CREATE INDEX record_by_type ON record (type, id);

CREATE INDEX register_by_partnership ON register (partnership, version);

CREATE INDEX stated_by_fact ON stated (fact);

