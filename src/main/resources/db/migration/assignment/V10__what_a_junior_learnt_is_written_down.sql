-- 学习记录 (以老带新): what the junior learnt on a case, and what the lead showed them and says about it. Only added to.
CREATE TABLE mentor_lesson (
  id         uuid PRIMARY KEY,
  assignment uuid NOT NULL REFERENCES mentor_pair (assignment),
  city       text NOT NULL,
  lead       uuid NOT NULL,
  junior     uuid NOT NULL,
  learnt     bytea NOT NULL,
  at         timestamptz NOT NULL
);
CREATE INDEX mentor_lesson_of ON mentor_lesson (assignment, id DESC);
CREATE INDEX mentor_lesson_of_city ON mentor_lesson (city, at);

CREATE TABLE mentor_remark (
  lesson uuid PRIMARY KEY REFERENCES mentor_lesson,
  shown  text[] NOT NULL,
  remark bytea NOT NULL,
  at     timestamptz NOT NULL
);

CREATE FUNCTION mentor_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was learnt is never rewritten';
END $$;
CREATE TRIGGER mentor_lesson_append_only BEFORE UPDATE OR DELETE ON mentor_lesson FOR EACH ROW EXECUTE FUNCTION mentor_log_is_append_only();
CREATE TRIGGER mentor_remark_append_only BEFORE UPDATE OR DELETE ON mentor_remark FOR EACH ROW EXECUTE FUNCTION mentor_log_is_append_only();
