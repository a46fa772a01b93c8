package org.nuanyang.retrieval.internal;

import java.nio.ByteBuffer;

/** Turns the direction of a question towards the articles that answer such questions: a linear map, learned. */
final class Adapter {

  private static final int N = Vector.DIMENSIONS;

  private final float[] matrix;

  Adapter(float[] matrix) {
    this.matrix = matrix;
  }

  /** The direction plus what the map adds to it. */
  float[] turn(float[] direction) {
    float[] turned = direction.clone();
    for (int i = 0; i < N; i++) {
      float by = direction[i];
      int row = i * N;
      for (int j = 0; j < N; j++) turned[j] += by * matrix[row + j];
    }
    return turned;
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(matrix.length * Float.BYTES);
    bytes.asFloatBuffer().put(matrix);
    return bytes.array();
  }

  static Adapter of(byte[] bytes) {
    float[] matrix = new float[N * N];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(matrix);
    return new Adapter(matrix);
  }
}
