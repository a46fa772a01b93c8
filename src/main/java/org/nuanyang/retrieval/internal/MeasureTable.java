package org.nuanyang.retrieval.internal;

import java.io.PrintStream;
import java.util.Locale;
import org.nuanyang.retrieval.Measures;

/** Measures as a table for the terminal. */
final class MeasureTable {

  private MeasureTable() {}

  static void head(PrintStream out) {
    out.println("  n    R@5   R@10  R@20  R@50  R@100 MRR@10 nDCG@10 Hit@10");
  }

  static void row(PrintStream out, String name, Measures m) {
    out.printf(
        Locale.ROOT, "%4d  %.3f %.3f %.3f %.3f %.3f %.3f  %.3f   %.3f   %s%n", m.questions(), m.recall5(), m.recall10(),
        m.recall20(), m.recall50(), m.recall100(), m.mrr10(), m.ndcg10(), m.hit10(), name);
  }

  /** How many of all units have their vector. */
  static void progress(int done, int all) {
    System.err.print("\r" + done + "/" + all + " ");
    if (done >= all) System.err.println();
    System.err.flush();
  }
}
