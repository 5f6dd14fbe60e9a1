-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What changesets and facts amount to: core/projection/PROJECTION.md. All of it can be dropped and rebuilt.

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
CREATE INDEX record_by_type ON record (type, id);

CREATE TABLE claim (
    record    INTEGER NOT NULL,
    fact      INTEGER NOT NULL,
    changeset INTEGER NOT NULL,
    PRIMARY KEY (record, fact, changeset)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
    target    BLOB NOT NULL,    -- 16 bytes: a record; 32: an attachment
    attribute TEXT NOT NULL,
    record    INTEGER NOT NULL, -- who points
    PRIMARY KEY (target, attribute, record)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(
    name, identifier, text, sound,
    content = '', tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TABLE projection_version (version INTEGER NOT NULL) STRICT;
