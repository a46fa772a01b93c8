insert into signed_nonce (key, nonce, at) select organ_key, nonce, at from organ_nonce;
insert into signed_request (sender, idempotency_key, body_digest, at) select organ, idempotency_key, body_digest, at from organ_request;
drop table organ_nonce;
drop table organ_request;
