package org.nuanyang.counsel.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a story what says who told it: numbers, addresses, names of persons and firms. Rather too much than too little. */
final class Unnamed {

  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程嵇邢裴陆荣翁荀羊惠甄曲家封储靳段富巫乌焦巴弓牧山谷车侯蓬全班仰秋仲伊宫宁仇栾甘厉武符刘景詹束龙叶幸司韶黎乔苍双闻党翟谭贡劳申冉雍桑桂牛寿通边燕冀尚农温庄晏柴瞿阎连习艾容向古易慎戈廖庾居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂关荆";
  private static final Map<Pattern, String> MARKS = new LinkedHashMap<>();

  static {
    mark("[\\w.+-]+@[\\w-]+\\.[\\w.-]+", "（邮箱）");
    mark("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])", "（证件号）");
    mark("(?<![0-9])(?:\\+?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9])", "（电话）");
    mark("(?<![0-9])0[0-9]{2,3}[ -]?[0-9]{7,8}(?![0-9])", "（电话）");
    mark("(?<![0-9.])[0-9](?:[ -]?[0-9]){9,}(?![0-9.])", "（号码）");
    mark("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·.]?[A-HJ-NP-Z0-9]{5,6}", "（车牌）");
    mark("(?<=(?i:微信号?|QQ号?|支付宝)(?:是|：|:|) ?)[A-Za-z0-9][-_A-Za-z0-9]{4,}", "（账号）");
    mark("[0-9〇零一二三四五六七八九十百]+号(?:院|楼)?[0-9一二三四五六七八九十]*(?:号楼|栋|幢|座|单元|层|楼)[0-9一二三四五六七八九十-]*(?:单元|室|号|户)?[0-9]*室?", "（住址）");
    mark("[\\p{IsHan}]{2,6}(?:路|街|巷|大道|胡同|小区|花园|家园)[0-9一二三四五六七八九十百]+[号弄栋][0-9一二三四五六七八九十-]*(?:号楼|栋|单元|室)?", "（住址）");
    mark("(?<=^|[在被给跟和与是叫告对，。；、：: ])[\\p{IsHan}A-Za-z0-9（）()]{2,16}?(?:有限责任公司|股份有限公司|有限公司|合伙企业|工程队)", "某公司");
    mark("(?<=我叫|名叫|姓名[：: ]?|名字[是叫：:]|本人|被告|原告|申请人|联系人[：: ]?|户主|工头|包工头|老板|老婆|妻子|丈夫|老公|儿子|女儿|邻居|律师|法官|经理|同事|朋友)(?:叫|是)?[" + SURNAMES + "][\\p{IsHan}]{1,2}(?=[，。,.；;、 ：:（(欠打骗跑说借被把从和跟与]|$)", "某人");
    mark("[" + SURNAMES + "](?:某某?|先生|女士|老板|总|师傅|经理|主任|队长|工头)(?![\\p{IsHan}]?法)", "某人");
  }

  private Unnamed() {}

  private static void mark(String pattern, String instead) {
    MARKS.put(Pattern.compile(pattern), instead);
  }

  static String of(String story) {
    String left = story;
    for (Map.Entry<Pattern, String> one : MARKS.entrySet()) left = one.getKey().matcher(left).replaceAll(one.getValue());
    return left;
  }
}
