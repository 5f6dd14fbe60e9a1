-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What agencies say to each other about disclosures, ours and theirs, exactly as it was signed: core/letter/LETTER.md.
-- `about` is a manifest's hash, `answers` a letter's digest. A letter of ours stands in a bundle that we sealed (sent),
-- another in one that came (received).
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
CREATE INDEX letter_by_kind ON letter (kind, id);
CREATE INDEX letter_by_about ON letter (about) WHERE about IS NOT NULL;
CREATE INDEX letter_by_answers ON letter (answers) WHERE answers IS NOT NULL;
CREATE TRIGGER letter_keeps BEFORE UPDATE ON letter BEGIN
    SELECT RAISE(ABORT, 'letters are never altered');
END;
CREATE TRIGGER letter_stays BEFORE DELETE ON letter BEGIN
    SELECT RAISE(ABORT, 'letters are never deleted');
END;
