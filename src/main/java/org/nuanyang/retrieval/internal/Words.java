package org.nuanyang.retrieval.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Three ways of cutting Chinese: dictionary words, pairs of characters, single characters. */
final class Words {

  static final String WORDS = "words";
  static final String PAIRS = "pairs";
  static final String CHARACTERS = "characters";
  static final List<String> FIELDS = List.of(WORDS, PAIRS, CHARACTERS);

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          new StandardAnalyzer(),
          Map.of(
              WORDS, new SmartChineseAnalyzer(), local(WORDS), new SmartChineseAnalyzer(),
              PAIRS, new CJKAnalyzer(), local(PAIRS), new CJKAnalyzer()));

  private Words() {}

  /** The same cut of a region's texts: kept apart, so that how rare a word is among national texts does not depend on them. */
  static String local(String field) {
    return "local-" + field;
  }

  /** The different terms of a text, in its order. */
  static Set<String> terms(String field, String text) {
    return new LinkedHashSet<>(all(field, text));
  }

  private static List<String> all(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) terms.add(term.toString());
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }
}
