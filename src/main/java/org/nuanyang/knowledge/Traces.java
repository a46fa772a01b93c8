package org.nuanyang.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Helps to take persons out of a case: finds numbers, names, companies and addresses and proposes what
 * could stand there. The editor decides; no list of ours knows every name.
 */
public final class Traces {

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
          + "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边";
  private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯|端木|独孤|南宫";
  private static final String NOT_IN_A_NAME = "某与和诉于在到向被把因的说称认提要及是系为住以对从经也都没不先后就已又将跟同给让时了申请起诉主张表示认为";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:原告|被告人?|上诉人|被上诉人|申请人|被申请人|第三人|被害人|受害人|证人|代理人|代表人|审判[员长]|书记员|名叫|户主|当事人)(?:（[^）]{1,12}）)?[：:，\\s]*"
              + "((?:" + COMPOUND + "|[" + SURNAMES + "])[\\u4e00-\\u9fa5]{1,2})");
  private static final String PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

  /** Words in front of a name or a place that are none of it. */
  private static final Pattern LEADING = Pattern.compile("^(?:原告|被告人?|上诉人|被上诉人|申请人|被申请人|第三人|家住|现住|居住在?|住在?|位于|来到|前往|他|她|与|和|在|向|到|由|给|是|于)+");

  private static final Map<Trace.Kind, Pattern> BY_FORM = new LinkedHashMap<>();

  static {
    BY_FORM.put(Trace.Kind.IDENTITY, Pattern.compile("(?<!\\d)(?:\\d{6}(?:19|20)\\d{9}[\\dXx]|\\d{15})(?!\\d)"));
    BY_FORM.put(Trace.Kind.PHONE, Pattern.compile("(?<!\\d)(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|0\\d{2,3}-\\d{7,8})(?!\\d)"));
    BY_FORM.put(Trace.Kind.ACCOUNT, Pattern.compile("(?<!\\d)\\d{4}(?: ?\\d{4}){2,3} ?\\d{1,7}(?!\\d)"));
    BY_FORM.put(Trace.Kind.PLATE, Pattern.compile("[" + PROVINCE + "][A-Z][·• ]?[A-Z0-9]{5,6}(?![A-Z0-9])"));
    BY_FORM.put(Trace.Kind.CASE_NUMBER, Pattern.compile("[（(〔\\[](?:19|20)\\d{2}[）)〕\\]][\\u4e00-\\u9fa5]{0,4}\\d{0,6}[\\u4e00-\\u9fa5]{1,4}第?\\d+号(?:之[一二三四五六七八九十])?"));
    BY_FORM.put(
        Trace.Kind.COMPANY,
        Pattern.compile("(?<=^|[，。；、：:\\s与和在向到由给被告原告人是])[\\u4e00-\\u9fa5A-Za-z0-9（）()]{2,20}?(?:有限责任公司|股份有限公司|有限公司|股份公司|合作社|事务所)"));
    BY_FORM.put(
        Trace.Kind.ADDRESS,
        Pattern.compile("(?<=^|[，。；、：:\\s住在到于])(?:[\\u4e00-\\u9fa5]{1,7}?(?:省|自治区|市|盟|县|旗|区|镇|乡|街道|村|社区|小区|路|街|巷|大道)){2,7}(?:\\d+号)?(?:\\d+[栋幢号]楼?)?(?:\\d+单元)?(?:\\d+室)?"
            + "|[\\u4e00-\\u9fa5]{2,8}(?:路|街|巷|大道|胡同|小区|花园)\\d+(?:号|栋|幢)(?:\\d+单元)?(?:\\d+室)?"));
  }

  private Traces() {}

  /** In the order of kinds; each place once. */
  public static List<Trace> in(String text) {
    List<Trace> traces = new ArrayList<>();
    String left = text;
    for (Map.Entry<Trace.Kind, Pattern> form : BY_FORM.entrySet()) {
      if (form.getKey() == Trace.Kind.COMPANY) names(left, traces);
      Matcher place = form.getValue().matcher(left);
      while (place.find()) add(traces, new Trace(form.getKey(), LEADING.matcher(place.group().strip()).replaceFirst(""), proposal(form.getKey())));
      for (Trace trace : traces) if (trace.kind() == form.getKey()) left = left.replace(trace.found(), "□");
    }
    return traces;
  }

  private static void names(String text, List<Trace> traces) {
    Map<String, Integer> surnames = new LinkedHashMap<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      String name = cut(named.group(1));
      if (name.length() < 2 || traces.stream().anyMatch(trace -> trace.found().equals(name))) continue;
      String surname = name.length() > 2 && name.substring(0, 2).matches(COMPOUND) ? name.substring(0, 2) : name.substring(0, 1);
      int same = surnames.merge(surname, 1, Integer::sum);
      traces.add(new Trace(Trace.Kind.NAME, name, surname + "某" + (same == 1 ? "" : "甲乙丙丁戊己庚辛".substring(Math.min(same - 1, 7), Math.min(same, 8)))));
    }
  }

  /** The third sign is often the next word already. */
  private static String cut(String name) {
    String kept = name;
    while (kept.length() > 1 && NOT_IN_A_NAME.indexOf(kept.charAt(kept.length() - 1)) >= 0) kept = kept.substring(0, kept.length() - 1);
    return kept;
  }

  private static void add(List<Trace> traces, Trace trace) {
    if (trace.found().contains("某") || traces.stream().anyMatch(one -> one.found().equals(trace.found()))) return;
    traces.add(trace);
  }

  private static String proposal(Trace.Kind kind) {
    return switch (kind) {
      case IDENTITY -> "（身份证号略）";
      case PHONE -> "（电话略）";
      case ACCOUNT -> "（账号略）";
      case PLATE -> "（车牌略）";
      case CASE_NUMBER -> "（案号略）";
      case NAME -> "某人";
      case COMPANY -> "某公司";
      case ADDRESS -> "某地";
    };
  }

  /** The text with these places replaced, the longest first, so that no part of one is left. */
  public static String without(String text, Collection<Trace> chosen) {
    String replaced = text;
    for (Trace trace : chosen.stream().sorted(Comparator.comparingInt((Trace one) -> one.found().length()).reversed()).toList()) {
      replaced = replaced.replace(trace.found(), trace.proposal());
    }
    return replaced;
  }
}
