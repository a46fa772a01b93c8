insert into signed_nonce (key, nonce, at) select partner, nonce, at from federation_nonce;
insert into signed_request (sender, idempotency_key, body_digest, at) select partner, idempotency_key, body_digest, at from federation_request;
drop table federation_nonce;
drop table federation_request;
