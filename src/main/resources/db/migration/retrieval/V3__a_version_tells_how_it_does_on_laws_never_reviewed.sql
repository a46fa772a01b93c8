-- Cross-validated measures where the law of a question was hidden from the lesson: without and with what was learned.
alter table retrieval_lesson
  add column new_laws_before jsonb,
  add column new_laws_after jsonb;
