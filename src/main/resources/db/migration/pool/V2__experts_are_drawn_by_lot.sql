-- Experts drawn by lot from a pool, with everything the draw went by: anybody can draw it again and see the same.
CREATE TABLE pool_draw (
  id         uuid PRIMARY KEY,
  city       text NOT NULL,
  panel      uuid NOT NULL REFERENCES pool_panel,
  panel_name text NOT NULL,
  subject    uuid NOT NULL,
  seed       integer NOT NULL CHECK (seed >= 0),
  wanted     integer NOT NULL CHECK (wanted > 0),
  actor      uuid NOT NULL,
  actor_name text NOT NULL,
  at         timestamptz NOT NULL
);
CREATE INDEX pool_draw_of ON pool_draw (subject, at);

CREATE TABLE pool_draw_lot (
  draw         uuid NOT NULL REFERENCES pool_draw,
  practitioner uuid NOT NULL,
  name         text NOT NULL,
  firm_name    text NOT NULL,
  licence      text NOT NULL,
  times        integer NOT NULL CHECK (times >= 0),
  lot          integer NOT NULL CHECK (lot >= 0),
  out_because  text,
  drawn        boolean NOT NULL,
  CHECK (NOT drawn OR out_because IS NULL),
  PRIMARY KEY (draw, practitioner)
);
CREATE INDEX pool_draw_lot_of ON pool_draw_lot (practitioner) WHERE drawn;
