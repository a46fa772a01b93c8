package org.nuanyang.counsel.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question as the counsel reads it.
 *
 * @param whole everything said, tidied
 * @param parts the single questions in it, at most {@value #MOST_PARTS}, in their order; one when it is one
 * @param about what of the matter is asked for
 * @param date the first date told; null when none
 */
record Reading(String whole, List<String> parts, Aspect about, @Nullable LocalDate date) {

  private static final int MOST_PARTS = 3;
  private static final int SHORTEST_PART = 8;
  private static final int SHORTEST_ALONE = 14;
  private static final Pattern NEXT_QUESTION =
      Pattern.compile("[?？]+|(?:另外|还有就是|还有一个问题|还想问(?:一下)?|再问(?:一下|一句)?|顺便问(?:一下)?|第[二三]个(?:问题)?)[，,：:]?");
  private static final Pattern LEANING =
      Pattern.compile("^(那|那么|如果|要是|假如|万一|这个|这样|这种|它|他们?|她|然后|还有|多久|多长|多少|几天|几年|去哪|找谁|怎么|要不要|能不能|可以吗|需要|行吗|我没有|没有|有没有).*");
  private static final Pattern ABROAD =
      Pattern.compile("(?:^|在|去|按|到|问|想)(?:美国|英国|日本|韩国|德国|法国|加拿大|澳大利亚|澳洲|新西兰|新加坡|泰国|越南|缅甸|俄罗斯|意大利|西班牙|马来西亚|印度)(?!人|籍|公司|客户|代购|进口|大使|签证)");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

  /** What of a matter a person wants to know. */
  enum Aspect {
    ALL(""),
    TERM("多久|多长时间|几天|几年|时效|期限|过期|来得及|什么时候|几个月内"),
    COST("要花|费用|收费|花钱|多少钱.{0,4}(费|律师|打官司)|诉讼费|律师费|免费"),
    EVIDENCE("证据|证明(?!书)|凭证|没有合同|没签合同怎么证明|留什么|准备什么|材料"),
    PLACE("去哪|找谁|找哪|哪个部门|什么部门|哪里(告|投诉|申请|办)|归谁管");

    private final Pattern words;

    Aspect(String words) {
      this.words = Pattern.compile(words);
    }

    static Aspect of(String question) {
      for (Aspect aspect : values()) if (aspect != ALL && aspect.words.matcher(question).find()) return aspect;
      return ALL;
    }
  }

  static Reading of(String question, LocalDate today) {
    String whole = tidy(question);
    List<LocalDate> dates = DatesTold.in(whole, today);
    return new Reading(whole, parted(whole), Aspect.of(whole), dates.isEmpty() ? null : dates.getFirst());
  }

  /** Whether it cannot be understood without what was said before. */
  boolean leans() {
    return whole.length() < SHORTEST_ALONE || LEANING.matcher(whole).matches() && whole.length() < 3 * SHORTEST_ALONE;
  }

  /** Whether another country's law is asked for, which nobody here answers. */
  boolean isAbroad() {
    return ABROAD.matcher(whole).find();
  }

  /** Whether there is a word in it at all. */
  boolean isEmpty() {
    return whole.codePoints().noneMatch(Character::isLetter);
  }

  static String tidy(String question) {
    String even = Normalizer.normalize(question, Normalizer.Form.NFKC).replace(',', '，').replace('?', '？').replace('!', '！');
    return BLANK.matcher(even).replaceAll(" ").strip();
  }

  /** A story with several questions is answered one by one; what is too short to stand alone stays with its neighbour. */
  private static List<String> parted(String whole) {
    List<String> parts = new ArrayList<>();
    for (String piece : NEXT_QUESTION.split(whole)) {
      String part = piece.strip().replaceAll("^[，。！；、 ]+|[，；、 ]+$", "");
      if (part.isEmpty()) continue;
      boolean joins = part.length() < SHORTEST_PART || part.length() < SHORTEST_ALONE - 2 && LEANING.matcher(part).matches() || parts.size() == MOST_PARTS;
      if (joins && !parts.isEmpty()) parts.set(parts.size() - 1, parts.getLast() + "，" + part);
      else parts.add(part);
    }
    return parts.isEmpty() ? List.of(whole) : List.copyOf(parts);
  }
}
