package org.nuanyang.retrieval.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Vectors in the database, by the digest of the text they were made from. */
@Repository
class VectorStore {

  private static final long EMBEDDING_LOCK = 0x6E75_616E_7665_6374L;

  private final JdbcClient database;
  private final TransactionOperations transaction;

  VectorStore(JdbcClient database, TransactionOperations transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  Map<Digest, Vector> find(Collection<Digest> digests, String model) {
    Map<Digest, Vector> found = new HashMap<>();
    byte[][] keys = digests.stream().map(Digest::bytes).toArray(byte[][]::new);
    database
        .sql("select digest, vector from retrieval_vector where digest = any(:keys) and model = :model")
        .param("keys", keys)
        .param("model", model)
        .query(row -> {
          found.put(Digest.of(row.getBytes(1)), Vector.of(row.getBytes(2)));
        });
    return found;
  }

  void keep(Map<Digest, Vector> vectors, String model) {
    if (vectors.isEmpty()) return;
    List<Map.Entry<Digest, Vector>> entries = List.copyOf(vectors.entrySet());
    database
        .sql("""
            insert into retrieval_vector (digest, model, vector)
            select digest, :model, vector from unnest(:digests, :vectors) as t(digest, vector)
            on conflict (digest) do update set model = excluded.model, vector = excluded.vector
            """)
        .param("model", model)
        .param("digests", entries.stream().map(entry -> entry.getKey().bytes()).toArray(byte[][]::new))
        .param("vectors", entries.stream().map(entry -> entry.getValue().values()).toArray(byte[][]::new))
        .update();
  }

  /** Lets one process of all nodes do a piece of embedding at a time; false when another is at it. */
  boolean alone(Supplier<Map<Digest, Vector>> piece, String model) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean mine = database.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", EMBEDDING_LOCK).query(Boolean.class).single();
              if (mine) keep(piece.get(), model);
              return mine;
            }));
  }
}
