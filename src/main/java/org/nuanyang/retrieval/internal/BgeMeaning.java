package org.nuanyang.retrieval.internal;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * bge-small-zh-v1.5, quantised, run on this machine. Loaded when the first text comes: an office that only
 * looks up articles by number never pays for it. Questions go in bare: the model's query instruction makes
 * everyday questions worse.
 */
final class BgeMeaning implements Meaning, AutoCloseable {

  private static final String FILE = "/bge-small-zh-v1.5-q";

  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private volatile @Nullable EmbeddingModel model;
  private boolean closed;

  @Override
  public String model() {
    return "bge-small-zh-v1.5-q";
  }

  @Override
  public float[] of(String text) {
    use.readLock().lock();
    try {
      if (closed) throw new IllegalStateException("the platform is stopping");
      return loaded().embed(text).content().vector();
    } finally {
      use.readLock().unlock();
    }
  }

  /** Waits for the texts being read: a process that ends under the model's native code ends in a crash. */
  @Override
  public void close() {
    use.writeLock().lock();
    closed = true;
    use.writeLock().unlock();
  }

  private EmbeddingModel loaded() {
    EmbeddingModel ready = model;
    if (ready != null) return ready;
    synchronized (this) {
      if (model == null) model = load();
      return Objects.requireNonNull(model);
    }
  }

  private static EmbeddingModel load() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    try (InputStream weights = Objects.requireNonNull(BgeMeaning.class.getResourceAsStream(FILE + ".onnx"));
        InputStream words = Objects.requireNonNull(BgeMeaning.class.getResourceAsStream(FILE + "-tokenizer.json"));
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1); // several callers at once use the cores better than one call on all
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return new InProcess(new OnnxBertBiEncoder(environment, session, words, PoolingMode.CLS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (OrtException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The encoder on the caller's thread. */
  private static final class InProcess extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    InProcess(OnnxBertBiEncoder encoder) {
      super(Runnable::run);
      this.encoder = encoder;
    }

    @Override
    protected OnnxBertBiEncoder model() {
      return encoder;
    }
  }
}
