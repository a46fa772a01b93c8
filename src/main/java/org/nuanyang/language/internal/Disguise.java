package org.nuanyang.language.internal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a person's words whatever tells who somebody is, before they leave the house: numbers of identity
 * papers, telephones, bank cards and accounts, addresses with a door, plates, case numbers, names. A mark says what
 * stood there. What was taken out is kept nowhere, so it can be put back nowhere. Rather a word too many than one
 * too few.
 */
final class Disguise {

  private static final String BLANK = "[ \\t·.\\-—_]?";
  private static final String BEGINS = "(?<!\\d)(?<!\\d[ \\t·.\\-—_])";
  private static final String STOPS = "(?!" + BLANK + "\\d)";
  private static final String NUMERAL = "[\\d一二三四五六七八九十百零〇]";

  private record Rule(Pattern pattern, String mark) {

    Rule(String pattern, String mark) {
      this(Pattern.compile(pattern), mark);
    }
  }

  private static final List<Rule> NUMBERS =
      List.of(
          new Rule("[A-Za-z0-9._%+\\-]+@[A-Za-z0-9.\\-]+\\.[A-Za-z]{2,}", "〔邮箱〕"),
          new Rule(BEGINS + "[1-9](?:" + BLANK + "\\d){16}" + BLANK + "[\\dXx]" + STOPS, "〔身份证号〕"),
          new Rule(BEGINS + "\\d(?:" + BLANK + "\\d){14}" + STOPS, "〔身份证号〕"),
          new Rule(BEGINS + "\\d(?:" + BLANK + "\\d){15,22}" + STOPS, "〔银行卡号〕"),
          new Rule("(?<!\\d)(?:\\+?86" + BLANK + ")?1[3-9](?:" + BLANK + "\\d){9}(?!\\d)", "〔电话〕"),
          new Rule("(?<!\\d)0\\d{2,3}[ )\\-—]{0,2}\\d{7,8}(?!\\d)", "〔电话〕"),
          new Rule("(?<=(?:电话|手机|座机|号码|号是)[是:为 ]{0,2})\\d{7,8}(?!\\d)", "〔电话〕"),
          new Rule("(?:[零〇一二三四五六七八九幺两OoXx]" + BLANK + "){7,}", "〔号码〕"),
          new Rule("(?<=(?i:微信|QQ|抖音|快手|支付宝|微博)(?:账号|帐号|号码|号)?[是:为 ]{0,2})[A-Za-z0-9_\\-]{5,}", "〔账号〕"),
          new Rule("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]" + BLANK + "[A-Z0-9]{5,6}(?![A-Z0-9])", "〔车牌号〕"),
          new Rule("\\(\\d{4}\\)[\\p{IsHan}\\d]{2,16}号", "〔案号〕"),
          new Rule("(?<![A-Za-z0-9])[A-Z]{1,2}\\d{7,8}(?!\\d)", "〔证件号〕"),
          new Rule("(?<!\\d)\\d{9,14}(?!\\d)", "〔号码〕"));

  private static final String PLACE = "[\\p{IsHan}&&[^在住于到是的了我他她你从去回和跟被把给]]";
  private static final String DOOR =
      "(?:[\\p{IsHan}A-Za-z&&[^的了是]]{0,4}(?<![付给])第?[A-Za-z]?" + NUMERAL + "{1,5}" + BLANK + "(?:号楼|号院|号|弄|栋|幢|座|楼|层|单元|室|组|社|队|户|门)(?:-\\d+)*)+";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:" + PLACE + "{2,8}?(?:省|自治区))?(?:" + PLACE + "{2,8}?(?:市|自治州|州|盟))?(?:" + PLACE + "{1,8}?(?:区|县|旗))?(?:"
              + PLACE + "{1,8}?(?:镇|乡|苏木|街道))?[" + PLACE + "A-Za-z\\d]{1,10}?(?:路|街|巷|大道|胡同|弄|村|屯|嘎查|小区|花园|社区|家园|公寓|大厦|广场|苑|里)"
              + DOOR + "(?:\\d{2,4}(?!\\d|年|元|块|天|月|万))?");

  private static final String SURNAME =
      "(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔高金白万包乔温齐牛樊葛邢安倪庞翟施洪])";
  private static final String GIVEN = "[\\p{IsHan}&&[^的了是在和跟把被给让说欠借打不没要就都也还，。]]";
  private static final String NO_NAME =
      "(?!高中|高龄|高利|高速|高空|金融|金额|白领|白条|白天|包工|包头|马上|马路|方面|方式|方便|万一|常年|任何|安全|安排|江苏|江西|石头|温州|公司|钱款|钱财|洪水|金钱|严重|许多|于是|何时|何况|田地|马虎|毛病|龙头|谢谢|余额|程序|史上|武器|单位|包括|包养|施工|安装|安置|夏天|秦岭|广东|石料|钟点|万元|方案|顾客|齐全)";

  private static final String NAME = NO_NAME + SURNAME + GIVEN + "{1,2}?";
  private static final String ENDS = "(?=$|[\\s，。；！？、,.;!?:()]|[的了是在和跟把被给让说欠借打不没要就都也还已拖拒骗向于从做写签生先女同师总老])";
  private static final String WHO =
      "(?:我叫|我是|本人|姓名|名叫|叫做|叫|名字是|联系人|老板|包工头|工头|房东|房客|租客|同事|邻居|丈夫|妻子|老公|老婆|前夫|前妻|男友|女友|男朋友|女朋友|儿子|女儿|父亲|母亲|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|公公|婆婆|岳父|岳母|朋友|亲戚|老乡|经理|主任|法官|律师|原告|被告|申请人|被申请人|借款人|担保人|债务人|债权人|司机|医生|老师|村长|书记|对方)";
  private static final List<Pattern> NAMES =
      List.of(
          Pattern.compile(WHO + "(?:叫|名叫|是|为)?[: ]{0,2}(" + NAME + ")" + ENDS),
          Pattern.compile("[和与跟被向找把让替给](" + NAME + ")(?=签|借|欠|打|离婚|结婚|之间|发生|起诉|骗|要钱|要债)"),
          Pattern.compile("(?:^|[，。；！？、,;!?\\s])(" + NAME + ")(?=欠|借|打|骗|不还|拖欠|起诉|跟我|和我|把我|给我|让我|拒)"),
          Pattern.compile("(" + NAME + ")(?=先生|女士|同志|师傅|身份证|〔身份证号〕|,?〔电话〕|，?〔电话〕)"));

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");
  private static final String SOMEBODY = "〔姓名〕";

  /** @param names names of people the matter knows; taken out wherever they stand */
  String of(String told, Collection<String> names) {
    String text = UNSEEN.matcher(Normalizer.normalize(told, Normalizer.Form.NFKC)).replaceAll("");
    for (Rule rule : NUMBERS) text = rule.pattern().matcher(text).replaceAll(rule.mark());
    text = ADDRESS.matcher(text).replaceAll("〔地址〕");
    for (String name : names.stream().map(String::strip).filter(name -> name.length() > 1).sorted(Comparator.comparing(String::length).reversed()).toList())
      text = text.replace(name, SOMEBODY);
    for (Pattern naming : NAMES) text = everywhere(text, naming);
    return text;
  }

  /** Whoever was named once is meant wherever the name stands again. */
  private static String everywhere(String text, Pattern pattern) {
    List<String> found = pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).distinct().toList();
    String rest = text;
    for (String name : found) rest = rest.replace(name, SOMEBODY);
    return rest;
  }
}
