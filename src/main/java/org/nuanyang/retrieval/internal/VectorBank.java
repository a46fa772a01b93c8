package org.nuanyang.retrieval.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The vectors this node has in memory. */
final class VectorBank {

  private final Map<Digest, Vector> vectors = new ConcurrentHashMap<>();

  @Nullable Vector of(Digest digest) {
    return vectors.get(digest);
  }

  void add(Map<Digest, Vector> more) {
    vectors.putAll(more);
  }

  List<Digest> missing(Collection<Digest> wanted) {
    return wanted.stream().filter(digest -> !vectors.containsKey(digest)).distinct().toList();
  }

  int size() {
    return vectors.size();
  }
}
