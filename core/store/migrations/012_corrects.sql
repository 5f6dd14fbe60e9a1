-- SPDX-FileCopyrightText: The Counterpart authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which disclosure another one corrects: who takes the one back takes the other back with it. And which standing rules an
-- officer set aside for a disclosure: its correction goes by the same. And to whom a partner's recall was sent on, and what
-- policy said when something was sealed.
CREATE TABLE bundle_sent_corrects (
    bundle INTEGER PRIMARY KEY REFERENCES bundle_sent (id),
    corrects INTEGER NOT NULL REFERENCES bundle_sent (id)
) STRICT;
CREATE INDEX bundle_sent_corrects_by ON bundle_sent_corrects (corrects);
CREATE TRIGGER bundle_sent_corrects_keeps BEFORE UPDATE ON bundle_sent_corrects BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_corrects_stays BEFORE DELETE ON bundle_sent_corrects BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TABLE bundle_sent_set_aside (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    rule TEXT NOT NULL,
    PRIMARY KEY (bundle, rule)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bundle_sent_set_aside_keeps BEFORE UPDATE ON bundle_sent_set_aside BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_set_aside_stays BEFORE DELETE ON bundle_sent_set_aside BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TABLE letter_passed_on (
    letter BLOB NOT NULL REFERENCES letter (digest),
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    PRIMARY KEY (letter, bundle)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER letter_passed_on_keeps BEFORE UPDATE ON letter_passed_on BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER letter_passed_on_stays BEFORE DELETE ON letter_passed_on BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;

CREATE TABLE bundle_sent_policy (
    bundle INTEGER NOT NULL REFERENCES bundle_sent (id),
    place INTEGER NOT NULL,
    rule TEXT NOT NULL,
    ruling TEXT NOT NULL,
    PRIMARY KEY (bundle, place)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER bundle_sent_policy_keeps BEFORE UPDATE ON bundle_sent_policy BEGIN
    SELECT RAISE(ABORT, 'what was sent is never altered');
END;
CREATE TRIGGER bundle_sent_policy_stays BEFORE DELETE ON bundle_sent_policy BEGIN
    SELECT RAISE(ABORT, 'what was sent is never forgotten');
END;
