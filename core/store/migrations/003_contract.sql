-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Local: what an act is writing outside the store. A row stands while the file does not have its name yet, so that
-- what a kill leaves behind is found, removed and told. `bundle`: what leaves in it, where it is one.
CREATE TABLE unfinished (
    part TEXT NOT NULL PRIMARY KEY,
    bundle INTEGER REFERENCES bundle_sent (id),
    act TEXT NOT NULL,
    subject BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Nobody has doubted the log's head outside yet: core/audit/AUDIT.md. The value is CBOR's 0.
INSERT INTO store_info (key, value) VALUES ('head_doubt', x'00');
